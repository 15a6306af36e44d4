import type { CaseFile } from '@cimento/core/workspace'
import { PlanDraft } from './plan-draft.tsx'
import { PlanLocked } from './plan-locked.tsx'

/** How we will find out: a form until the start, read-only after it. */
export function PlanPhase({ file }: { readonly file: CaseFile }) {
  return file.plan ? <PlanLocked file={file} plan={file.plan} /> : <PlanDraft file={file} />
}
