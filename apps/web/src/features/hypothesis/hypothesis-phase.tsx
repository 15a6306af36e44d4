import type { CaseFile } from '@cimento/core/workspace'
import { useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { HypothesisForm } from './hypothesis-form.tsx'
import { HypothesisLocked } from './hypothesis-locked.tsx'

/** What we believe and why: a form until the start, read-only after it. */
export function HypothesisPhase({ file }: { readonly file: CaseFile }) {
  const [search] = useSearchParams()
  const field = search.get('field')
  // The list of what a start lacks leads here, to the field; the frame first moves the focus to the new page.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field && document.getElementById(field)?.focus())
    return () => cancelAnimationFrame(frame)
  }, [field])
  return file.plan ? <HypothesisLocked file={file} plan={file.plan} /> : <HypothesisForm file={file} />
}
