import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { BlockFields } from './block-fields.tsx'
import { blockMessages } from './block-messages.ts'
import { CriterionFields } from './criterion-fields.tsx'
import { GuardrailList } from './guardrail-list.tsx'
import { LooksCard } from './looks-card.tsx'
import { messages } from './messages.ts'
import { PeriodFields } from './period-fields.tsx'
import { periodMessages } from './period-messages.ts'
import { PeriodVersionFields } from './period-version-fields.tsx'
import type { PlanCardsProps } from './plan-cards.ts'
import styles from './plan.module.css'
import { UnsharedVersions } from './unshared-versions.tsx'
import { VersionTexts } from './version-texts.tsx'

/** Versions that take turns, or a change seen before and after. A guardrail written for another kind stays to be removed. */
export function CardsWithoutGuardrails({ fields, today }: PlanCardsProps) {
  const text = useText(messages)
  const ofBlocks = useText(blockMessages)
  const ofPeriods = useText(periodMessages)
  const isBlocks = fields.draft.kind === 'blocks'
  return (
    <>
      <Card title={isBlocks ? text.versions : ofPeriods.versions}>
        {isBlocks ? (
          <UnsharedVersions errorAt={fields.errorAt}>
            <VersionTexts draft={fields.draft} edit={fields.edit} />
          </UnsharedVersions>
        ) : (
          <PeriodVersionFields {...fields} />
        )}
      </Card>
      <Card title={text.criterion}>
        <CriterionFields {...fields} />
      </Card>
      {fields.draft.guardrails.length > 0 && (
        <Card title={text.guardrails}>
          <p className={styles['note']}>{isBlocks ? ofBlocks.guardrailsNone : ofPeriods.guardrailsNone}</p>
          <GuardrailList {...fields} />
        </Card>
      )}
      <Card title={isBlocks ? ofBlocks.schedule : text.schedule}>
        {isBlocks ? <BlockFields {...fields} today={today} /> : <PeriodFields {...fields} today={today} />}
      </Card>
      <LooksCard {...fields} />
    </>
  )
}
