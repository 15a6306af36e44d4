import type { Operation } from '@cimento/core/journal'
import type { BackupIssue, Cimento, LogMerge, MergeConflict } from '@cimento/core/workspace'
import { formatCount, type StorageProblem } from '@cimento/report'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { mergeIn, planMerge } from './merge.ts'
import { MergeConflictStep } from './merge-conflict-step.tsx'
import { messages, type MergeSource } from './merge-messages.ts'
import { MergeSummary } from './merge-summary.tsx'
import { describeProblem } from './describe-problem.ts'
import { useSayMerged } from './use-say-merged.ts'

type MergeDialogProps = {
  readonly operations: readonly Operation<Cimento>[]
  readonly source: MergeSource
  readonly onClose: () => void
  /** After a merge, before it closes. */
  readonly onMerged?: (() => void) | undefined
}

/** What a backup, or a folder, adds to what is here; then, one by one, what both have changed; then one merge with one undo. */
export function MergeDialog({ operations, source, onClose, onMerged }: MergeDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const workspace = useWorkspace()
  const sayMerged = useSayMerged()
  const [, navigate] = useLocation()
  const [planned, setPlanned] = useState<LogMerge>()
  const [problem, setProblem] = useState<StorageProblem | BackupIssue>()
  const [step, setStep] = useState(0)
  const [chosen, setChosen] = useState<ReadonlyMap<MergeConflict, 'mine' | 'theirs'>>(new Map())
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let current = true
    const plan = async () => {
      const found = await planMerge(workspace, operations, Date.now())
      if (!current) return
      if (found.ok) setPlanned(found.value)
      else setProblem(found.error)
    }
    void plan()
    return () => {
      current = false
    }
  }, [workspace, operations])

  const conflicts = planned?.conflicts ?? []
  const conflict = conflicts[step - 1]
  const isLast = step === conflicts.length
  const nothingNew = planned?.added.length === 0

  async function merge() {
    if (!planned) return
    setBusy(true)
    const resolutions = conflicts.map((one) => ({ conflict: one, chosen: chosen.get(one) ?? one.stands }))
    const merged = await mergeIn(workspace, planned, resolutions)
    setBusy(false)
    if (!merged.ok) return setProblem(merged.error)
    const words = text.merged({ operations: formatCount(planned.added.length, language) })
    sayMerged(merged.value.isChosen ? words : text.notChosen, merged.value.takeBack, text)
    onMerged?.()
    onClose()
    if (!onMerged) navigate('/today')
  }

  return (
    <Dialog
      title={conflict ? text.conflictTitle({ number: step, all: conflicts.length }) : text.title[source]}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => {
        if (nothingNew) onClose()
        else if (isLast) void merge()
        else setStep(step + 1)
      }}
      actions={
        <>
          {!nothingNew && (
            <Button onClick={() => (step === 0 ? onClose() : setStep(step - 1))}>{text.back}</Button>
          )}
          <Button variant="primary" type="submit" busy={busy || (!planned && !problem)}>
            {nothingNew ? text.close : isLast ? text.merge : text.next}
          </Button>
        </>
      }
    >
      {planned && !conflict && <MergeSummary merge={planned} source={source} />}
      {planned && conflict && (
        <MergeConflictStep
          key={step}
          merge={planned}
          source={source}
          conflict={conflict}
          chosen={chosen.get(conflict) ?? conflict.stands}
          onChoose={(side) => setChosen(new Map([...chosen, [conflict, side]]))}
        />
      )}
      {!planned && !problem && <p role="status">{text.reading}</p>}
      {problem && (
        <Notice tone="stop" role="alert">
          {describeProblem(problem, language)}
        </Notice>
      )}
    </Dialog>
  )
}
