import { actions, advise, type DecisionAction } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { describe, describeAdvice, formatDate } from '@cimento/report'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { ChoiceButton } from '../../ui/choice-button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { Notice } from '../../ui/notice.tsx'
import { DecisionForm } from './decision-form.tsx'
import styles from './decision-phase.module.css'
import { messages } from './messages.ts'

// Only what was scaled has any.
const FollowUpCard = lazy(async () => ({ default: (await import('./follow-up-card.tsx')).FollowUpCard }))

/** What a person does with the verdict. Nothing is preselected; the choice lives in the address. */
export function DecisionPhase({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [search, setSearch] = useSearchParams()
  const reading = file.look?.value
  if (!reading) return null
  const decided = file.decision?.value.action
  const advice = advise(reading)
  const words = describeAdvice(advice, reading, language)
  const offered = actions.filter((action) => action !== 'scale' || reading.verdict !== 'invalid')
  const chosen = offered.find((action) => action === search.get('action'))
  const choose = (action: DecisionAction) => setSearch({ action }, { replace: true })
  return (
    <div className={styles['page']}>
      {file.decision && (
        <Notice>
          {text.decidedAlready({
            action: text[file.decision.value.action],
            on: formatDate(file.decision.value.decidedOn, language),
          })}
        </Notice>
      )}
      {decided === 'scale' && (
        <Suspense>
          <FollowUpCard file={file} />
        </Suspense>
      )}
      <Card title={text.whatNow}>
        <p className={styles['reading']}>{describe(reading, language).headline}</p>
        <div className={styles['choices']} role="group" aria-label={text.whatNow} data-testid="decision-form">
          {offered.map((action) => (
            <ChoiceButton
              key={action}
              icon={<Glyph kind={action} size={15} />}
              tag={decided === action ? text.chosen : advice.action === action ? text.advised : undefined}
              aria-pressed={chosen === action}
              onClick={() => choose(action)}
            >
              {text[action]}
            </ChoiceButton>
          ))}
        </div>
        {reading.verdict === 'invalid' && <p className={styles['note']}>{text.cannotScale}</p>}
        <div className={styles['why']}>
          <h3 className={styles['title']}>{words.title}</h3>
          <CheckList
            layout="plain"
            markLabels={text.marks}
            items={words.reasons.map(({ status, text: reason }) => ({
              mark: status === 'ok' ? 'tick' : 'warn',
              text: reason,
            }))}
          />
          {words.rule !== null && <p className={styles['note']}>{words.rule}</p>}
        </div>
        {chosen && <DecisionForm key={chosen} file={file} action={chosen} advice={advice} />}
      </Card>
    </div>
  )
}
