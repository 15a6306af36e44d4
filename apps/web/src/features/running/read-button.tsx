import type { Plan } from '@cimento/core'
import { type CaseFile, pastEffects, type ReadIssue, readingGestures } from '@cimento/core/workspace'
import { describeReadIssue } from '@cimento/report'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { isRead } from '../../lib/workspace/is-read.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { goalMessages } from './goal-messages.ts'
import { messages } from './messages.ts'
import styles from './progress-head.module.css'

type ReadButtonProps = {
  readonly file: CaseFile
  readonly plan: Plan
  /** Days up to yesterday that lack counts: said, but no reason to wait. */
  readonly missingDays: number
  readonly settled: () => Promise<void>
}

/** The planned reading: records what the evidence says, and opens the verdict where there is one. */
export function ReadButton({ file, plan, missingDays, settled }: ReadButtonProps) {
  const text = useText(messages)
  const { readGoesOn } = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
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
    const done = await perform(readingGestures.readResults, id, { history })
    setBusy(false)
    if (!done.ok) return setIssues(done.issues)
    const after = mirror.snapshot().files.find(({ experiment }) => experiment.id === id)
    if (after && !isRead(after)) return say(readGoesOn)
    say(text.readAlready)
    navigate(paths.experiment(id, 'verdict').slice(1))
  }

  return (
    <div className={styles['read']}>
      <div className={styles['action']}>
        <Button variant="primary" size="large" busy={busy} onClick={() => void read()}>
          {text.read}
        </Button>
        {missingDays > 0 && <p className={styles['note']}>{text.readWithGaps({ days: missingDays })}</p>}
      </div>
      {issues.length > 0 && (
        <Notice tone="stop" role="alert">
          <p>{text.notRead}</p>
          <ul>
            {issues
              .map((issue) => describeReadIssue(issue, language, plan))
              .map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
