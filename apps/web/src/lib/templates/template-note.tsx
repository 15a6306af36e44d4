import { lazy, Suspense } from 'react'
import { useTemplateId } from './template-address.ts'

// The templates' words load with the first test that begins with one.
const TemplateHint = lazy(async () => ({ default: (await import('./template-hint.tsx')).TemplateHint }))

type TemplateNoteProps = {
  /** Where the observation is written, from elsewhere. */
  readonly hypothesisHref?: string
}

/** On the pages of a test that has just begun with a template: what of it is an example, and what to look for. */
export function TemplateNote({ hypothesisHref }: TemplateNoteProps) {
  const id = useTemplateId()
  if (id === undefined) return null
  return (
    <Suspense>
      <TemplateHint id={id} hypothesisHref={hypothesisHref} />
    </Suspense>
  )
}
