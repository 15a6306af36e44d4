import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { CriterionFields } from './criterion-fields.tsx'
import { GuardrailList } from './guardrail-list.tsx'
import { LooksCard } from './looks-card.tsx'
import { messages } from './messages.ts'
import { PeriodFields } from './period-fields.tsx'
import { periodMessages } from './period-messages.ts'
import { PeriodVersionFields } from './period-version-fields.tsx'
import type { PlanCardsProps } from './plan-cards.ts'
import styles from './plan.module.css'

/** A change, seen before and after. A guardrail written for another kind of test stays to be removed. */
export function PeriodCards({ fields, today }: PlanCardsProps) {
  const text = useText(periodMessages)
  const words = useText(messages)
  return (
    <>
      <Card title={text.versions}>
        <PeriodVersionFields {...fields} />
      </Card>
      <Card title={words.criterion}>
        <CriterionFields {...fields} />
      </Card>
      {fields.draft.guardrails.length > 0 && (
        <Card title={words.guardrails}>
          <p className={styles['note']}>{text.guardrailsNone}</p>
          <GuardrailList {...fields} />
        </Card>
      )}
      <Card title={words.schedule}>
        <PeriodFields {...fields} today={today} />
      </Card>
      <LooksCard {...fields} />
    </>
  )
}
