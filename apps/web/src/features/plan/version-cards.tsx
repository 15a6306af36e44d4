import type { PlanOutlook } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { CriterionFields } from './criterion-fields.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { GuardrailList } from './guardrail-list.tsx'
import { LooksCard } from './looks-card.tsx'
import { messages } from './messages.ts'
import type { PlanCardsProps } from './plan-cards.ts'
import type { PlanTestability } from './plan-testability.ts'
import { ScheduleFields } from './schedule-fields.tsx'
import { VersionFields } from './version-fields.tsx'

type VersionCardsProps = PlanCardsProps & {
  readonly outlook: PlanOutlook | undefined
  readonly testability: PlanTestability | undefined
}

/** Two versions side by side: what each shows, when it is a success, what must not get worse, how long it runs. */
export function VersionCards({ fields, today, outlook, testability }: VersionCardsProps) {
  const text = useText(messages)
  return (
    <>
      <Card title={text.versions}>
        <VersionFields {...fields} />
      </Card>
      <Card title={text.criterion}>
        <CriterionFields {...fields} />
      </Card>
      <Card title={text.guardrails}>
        <GuardrailList {...fields} />
      </Card>
      <Card title={text.schedule}>
        {/* Once there is a sample, the ways out beside the form say how long it takes. */}
        <ScheduleFields {...fields} outlook={testability ? undefined : outlook} today={today} />
      </Card>
      {testability && <EvidenceCard {...testability} />}
      <LooksCard {...fields} />
    </>
  )
}
