import { gestures, type Draft, type Experiment } from '@cimento/core/workspace'
import { useState } from 'react'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'

/** A draft that a form shows, and the way to change it. */
export type DraftForm = {
  readonly draft: Draft
  readonly edit: (set: Partial<Draft>) => void
}

/** Edits that are still on their way to the disk. */
type Pending = { readonly edits: number; readonly set: Partial<Draft> }

const nothing: Pending = { edits: 0, set: {} }

/**
 * The stored draft, with edits shown at once: a field that is left right after its neighbor (both in the list
 * of guardrails, say) must build on the neighbor's edit even before that is written.
 */
export function useDraft(experiment: Experiment): DraftForm {
  const perform = usePerform()
  const [pending, setPending] = useState(nothing)
  return {
    draft: { ...experiment, ...pending.set },
    edit: (set) => {
      setPending((former) => ({ edits: former.edits + 1, set: { ...former.set, ...set } }))
      void perform(gestures.editExperiment, experiment.id, set).then(() =>
        setPending(({ edits, ...rest }) => (edits === 1 ? nothing : { ...rest, edits: edits - 1 })),
      )
    },
  }
}
