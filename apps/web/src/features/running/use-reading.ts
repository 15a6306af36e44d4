import { type CaseFile, pastEffects, type ReadIssue, readingGestures } from '@cimento/core/workspace'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { isRead } from '../../lib/workspace/is-read.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { goalMessages } from './goal-messages.ts'
import { messages } from './messages.ts'

export type Reading = {
  readonly read: () => Promise<void>
  readonly busy: boolean
  /** Why the last press recorded nothing. */
  readonly issues: readonly ReadIssue[]
}

/** A reading: records what the evidence says, and opens the verdict where there is one. */
export function useReading(file: CaseFile, settled: () => Promise<void>, readNow: boolean): Reading {
  const text = useText(messages)
  const { readGoesOn } = useText(goalMessages)
  const { perform, mirror } = useWorkspace()
  const say = useNotices((notices) => notices.say)
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [issues, setIssues] = useState<readonly ReadIssue[]>([])
  const { id } = file.experiment

  async function read() {
    setBusy(true)
    // A press can come before the last count is on the disk; a reading without it would stay for good.
    await settled()
    const history = pastEffects(mirror.snapshot().files, id)
    const done = await perform(readingGestures.readResults, id, { history, ...(readNow && { readNow }) })
    setBusy(false)
    if (!done.ok) return setIssues(done.issues)
    setIssues([])
    const after = mirror.snapshot().files.find(({ experiment }) => experiment.id === id)
    if (after && !isRead(after)) return say(readGoesOn)
    say(text.readAlready)
    navigate(paths.experiment(id, 'verdict').slice(1))
  }

  return { read, busy, issues }
}
