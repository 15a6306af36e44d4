import type { CaseFile } from '@cimento/core/workspace'

/** How we will find out: a form until the start, read-only after it. */
export function PlanPhase({ file }: { readonly file: CaseFile }) {
  return <p>{file.experiment.kpiName}</p>
}
