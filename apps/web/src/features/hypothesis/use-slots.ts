import { gestures, type Draft, type EditIssue, type Experiment } from '@cimento/core/workspace'
import { useState } from 'react'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'

/** The slots of an experiment that are text. */
export type TextSlot = 'title' | 'because' | 'source' | 'change' | 'segment' | 'channel' | 'owner'

type Slots = {
  /** What is stored, and on top of it what is being typed. */
  readonly draft: Draft
  readonly issues: readonly EditIssue[]
  readonly edit: (set: Partial<Draft>) => void
  /** What a text control needs: it shows every letter, and commits when it is left. */
  readonly slot: (name: TextSlot) => {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly onBlur: () => void
  }
}

export function useSlots(experiment: Experiment): Slots {
  const perform = usePerform()
  const [typed, setTyped] = useState<Partial<Record<TextSlot, string>>>({})
  const [issues, setIssues] = useState<readonly EditIssue[]>([])

  const edit = async (set: Partial<Draft>) => {
    const edited = await perform(gestures.editExperiment, experiment.id, set)
    setIssues(edited.ok ? [] : edited.issues)
    return edited.ok
  }
  const commit = async (name: TextSlot) => {
    const value = typed[name]
    if (value === undefined || (value !== experiment[name] && !(await edit({ [name]: value })))) return
    // Letters typed while it was being written stay.
    setTyped(({ [name]: latest, ...rest }) => (latest === value ? rest : { ...rest, [name]: latest }))
  }
  return {
    draft: { ...experiment, ...typed },
    issues,
    edit: (set) => void edit(set),
    slot: (name) => ({
      value: typed[name] ?? experiment[name],
      onChange: (value) => setTyped((former) => ({ ...former, [name]: value })),
      onBlur: () => void commit(name),
    }),
  }
}
