import type { Assessment } from '@cimento/core'
import { followUpsOf, type CaseFile, type FollowUpEntry } from '@cimento/core/workspace'
import { describeExpectedAgain, describeFollowUp, describeMeeting } from '@cimento/report'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import styles from './follow-up-card.module.css'
import { FollowUpForm } from './follow-up-form.tsx'
import { messages } from './follow-up-messages.ts'

type FollowUpCardProps = { readonly file: CaseFile; readonly reading: Assessment }

/** Whether what was scaled still works: the two days, what was found on them, and what to expect. */
export function FollowUpCard({ file, reading }: FollowUpCardProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { company } = useSnapshot()
  const entries = followUpsOf(file, company.summerPause)
  if (entries.length === 0) return null
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

type FollowUpDayProps = FollowUpCardProps & { readonly entry: FollowUpEntry }

function FollowUpDay({ file, reading, entry }: FollowUpDayProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const [isOpen, setIsOpen] = useState(false)
  const { afterDays, planned, fact } = entry
  const days = { days: afterDays }
  return (
    <li className={styles['day']} data-testid={`follow-up-${afterDays}`}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{text.after(days)}</h3>
        {fact ? (
          <Found fact={fact} reading={reading} />
        ) : (
          <span className={styles['note']}>{text.from({ on: describeMeeting(entry, language) })}</span>
        )}
      </div>
      {fact && <Said fact={fact} reading={reading} />}
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

type FoundProps = {
  readonly fact: NonNullable<FollowUpEntry['fact']>
  readonly reading: Assessment
}

function Found({ fact, reading }: FoundProps) {
  const language = usePreferences((preferences) => preferences.language)
  const { tag } = describeFollowUp(fact.value, reading, language)
  return (
    <Chip
      tone={tag.tone}
      icon={
        tag.tone === 'neutral' ? (
          <TriangleAlert size={14} aria-hidden="true" />
        ) : (
          <Glyph kind={tag.tone} size={12} />
        )
      }
    >
      {tag.word}
    </Chip>
  )
}

function Said({ fact, reading }: FoundProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { headline, notes, guardrails } = describeFollowUp(fact.value, reading, language)
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
