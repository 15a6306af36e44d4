import { goalOutlook } from '@cimento/core'
import { planInputOf, type Draft } from '@cimento/core/workspace'
import { describeGoalOutlook } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { MetTable } from '../../lib/testability/met-table.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { goalMessages } from './goal-messages.ts'
import { messages } from './messages.ts'
import styles from './plan.module.css'

/** What the money can show of a channel: outcomes, their range, and how often it will be shown below the goal. */
export function GoalOutlookPanel({ draft }: { readonly draft: Draft }) {
  const { outlook } = useText(messages)
  return (
    <Card title={outlook}>
      <div className={styles['outlook']} data-testid="plan-outlook">
        <Outlook draft={draft} />
      </div>
    </Card>
  )
}

function Outlook({ draft }: { readonly draft: Draft }) {
  const text = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
  const input = planInputOf(draft)
  const outlook = input.kind === 'threshold' ? goalOutlook(input) : undefined
  if (input.kind !== 'threshold' || !outlook) return <p className={styles['note']}>{text.outlookEmpty}</p>
  const { sentence, met, falseAlarm, enough, money, stopLoss } = describeGoalOutlook(outlook, input, language)
  return (
    <>
      <p>{sentence}</p>
      {money !== null && (enough ? <p>{money}</p> : <Notice tone="warn">{money}</Notice>)}
      <MetTable table={met} />
      <p className={styles['note']}>{falseAlarm}</p>
      {stopLoss !== null && <p>{stopLoss}</p>}
    </>
  )
}
