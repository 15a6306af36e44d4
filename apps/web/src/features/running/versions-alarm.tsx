import type { VersionsAssessment } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { describeAlarms } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import { ReadingIssues } from './reading-issues.tsx'
import { useReading } from './use-reading.ts'

type VersionsAlarmProps = {
  readonly file: CaseFile
  readonly assessment: VersionsAssessment
  readonly settled: () => Promise<void>
}

/** Harm so plain that nobody should wait for the next reading: it uncovers itself, and only that. */
export function VersionsAlarm({ file, assessment, settled }: VersionsAlarmProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { read, busy, issues } = useReading(file, settled, true)
  // Two versions of one name say the same: once is enough.
  const alarms = [...new Set(describeAlarms(assessment, language))]
  if (alarms.length === 0) return null
  const isFree = assessment.plan.looks === 'any-time'
  return (
    <>
      <Notice
        tone="stop"
        role="alert"
        action={
          <Button size="small" busy={busy} onClick={() => void read()}>
            {isFree ? text.read : text.peekConfirm}
          </Button>
        }
      >
        <div data-testid="versions-alarm">
          {alarms.map((alarm) => (
            <p key={alarm}>{alarm}</p>
          ))}
          {!isFree && <p>{text.alarmCost}</p>}
        </div>
      </Notice>
      <ReadingIssues issues={issues} plan={assessment.plan} />
    </>
  )
}
