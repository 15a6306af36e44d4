import { advise, type Assessment } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { describeAdvice, describeFollowUp, formatDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { messages } from './messages.ts'
import { Part } from './part.tsx'
import styles from './print-page.module.css'

type DecisionPartProps = { readonly file: CaseFile; readonly reading: Assessment }

/** What was decided and by whom, under the advice and its reasons. */
export function DecisionPart({ file, reading }: DecisionPartProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const decision = file.decision?.value
  const advice = describeAdvice(
    decision?.advice ?? advise(reading),
    reading,
    language,
    decision !== undefined,
  )
  return (
    <Part title={text.decision}>
      {decision ? (
        <>
          <p>
            <strong>{text.action[decision.action]}</strong>,{' '}
            {text.decidedBy({ by: decision.decidedBy, on: formatDate(decision.decidedOn, language) })}
          </p>
          <Said label={text.next} said={decision.next} />
          <Said label={text.deviation} said={decision.reason} />
          {file.followUps.map(({ id, value }) => {
            const { tag, headline } = describeFollowUp(value, reading, language)
            return (
              <Said
                key={id}
                label={text.after({ days: value.afterDays })}
                said={`${tag.word}. ${headline}`}
              />
            )
          })}
        </>
      ) : (
        <p>{text.notDecided}</p>
      )}
      <h3 className={styles['subtitle']}>{advice.title}</h3>
      <CheckList
        layout="plain"
        markLabels={text.marks}
        items={advice.reasons.map(({ status, text: reason }) => ({
          mark: status === 'ok' ? 'tick' : 'warn',
          text: reason,
        }))}
      />
      {advice.rule !== null && <p>{advice.rule}</p>}
    </Part>
  )
}

/** The lesson in its own words, or that there is none yet. */
export function LessonPart({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const takeaway = file.lesson?.takeaway.trim()
  return (
    <Part title={text.lesson}>
      {takeaway ? <p className={styles['lesson']}>{takeaway}</p> : <p>{text.notLearned}</p>}
    </Part>
  )
}

function Said({ label, said }: { readonly label: string; readonly said: string | null }) {
  return said ? (
    <p>
      {label}: {said}
    </p>
  ) : null
}
