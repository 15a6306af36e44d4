import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { BlockFields } from './block-fields.tsx'
import { blockMessages } from './block-messages.ts'
import { CriterionFields } from './criterion-fields.tsx'
import { GuardrailList } from './guardrail-list.tsx'
import { LooksCard } from './looks-card.tsx'
import { messages } from './messages.ts'
import type { PlanCardsProps } from './plan-cards.ts'
import styles from './plan.module.css'
import { VersionTexts } from './version-texts.tsx'

/** Versions that take turns. A guardrail written for another kind of test stays to be removed. */
export function BlockCards({ fields, today }: PlanCardsProps) {
  const text = useText(blockMessages)
  const words = useText(messages)
  return (
    <>
      <Card title={words.versions}>
        <VersionTexts {...fields} />
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
      <Card title={text.schedule}>
        <BlockFields {...fields} today={today} />
      </Card>
      <LooksCard {...fields} />
    </>
  )
}
