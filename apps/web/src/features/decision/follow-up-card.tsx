import type { Assessment } from '@cimento/core'
import { followUpsOf, type CaseFile, type FollowUpEntry } from '@cimento/core/workspace'
import {
  describeExpectedAgain,
  describeFollowUp,
  describeMeeting,
  type FollowUpDescription,
} from '@cimento/report'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { VerdictChip } from '../../lib/verdict-chip.tsx'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import styles from './follow-up-card.module.css'
import { FollowUpForm } from './follow-up-form.tsx'
import { messages } from './follow-up-messages.ts'

/** Whether what was scaled still works: the two days, what was found on them, and what to expect. */
export function FollowUpCard({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { company } = useSnapshot()
  const entries = followUpsOf(file, company.summerPause)
  const reading = file.decidedOn?.value
  if (!reading || entries.length === 0) return null
  return (
    <Card title={text.title}>
      <ul className={styles['days']}>
        {entries.map((entry) => (
          <FollowUpDay key={entry.afterDays} file={file} reading={reading} entry={entry} />
        ))}
      </ul>
      {file.followUps.length === 0 && (
        <p className={styles['note']}>{describeExpectedAgain(reading, language)}</p>
      )}
    </Card>
  )
}

type FollowUpDayProps = {
  readonly file: CaseFile
  /** The one that was decided on. */
  readonly reading: Assessment
  readonly entry: FollowUpEntry
}

function FollowUpDay({ file, reading, entry }: FollowUpDayProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const [isOpen, setIsOpen] = useState(false)
  const { afterDays, planned, fact } = entry
  const days = { days: afterDays }
  const found = fact && describeFollowUp(fact.value, reading, language)
  return (
    <li className={styles['day']} data-testid={`follow-up-${afterDays}`}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{text.after(days)}</h3>
        {found ? (
          <VerdictChip tag={found.tag} />
        ) : (
          <span className={styles['note']}>{text.from({ on: describeMeeting(entry, language) })}</span>
        )}
      </div>
      {found && <Found {...found} />}
      {planned <= today && (
        // Hidden, not gone: the focus comes back to it when the form closes.
        <div hidden={isOpen}>
          <Button
            size={fact ? 'small' : undefined}
            variant={fact ? 'quiet' : undefined}
            onClick={() => setIsOpen(true)}
          >
            {fact ? text.again(days) : text.record(days)}
          </Button>
        </div>
      )}
      {isOpen && (
        <FollowUpForm file={file} reading={reading} afterDays={afterDays} onDone={() => setIsOpen(false)} />
      )}
    </li>
  )
}

/** What was found, below its tag. */
function Found({ headline, notes, guardrails }: FollowUpDescription) {
  const text = useText(messages)
  return (
    <>
      <p>{headline}</p>
      {guardrails.length > 0 && (
        <CheckList
          markLabels={text.marks}
          items={guardrails.map(({ name, status, text: said }) => ({
            mark: status === 'broken' ? 'warn' : status === 'safe' ? 'tick' : 'clock',
            text: name,
            note: said,
          }))}
        />
      )}
      <p className={styles['note']}>{notes.join(' ')}</p>
    </>
  )
}
