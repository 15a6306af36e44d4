import { planOutlook, type CivilDate } from '@cimento/core'
import { versionsInputOf } from '@cimento/core/workspace'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { AdviceCard } from './advice-card.tsx'
import { BlocksOutlookPanel } from './blocks-outlook-panel.tsx'
import { CardsWithoutGuardrails } from './cards-without-guardrails.tsx'
import { GoalCards } from './goal-cards.tsx'
import { GoalOutlookPanel } from './goal-outlook-panel.tsx'
import { KindFields } from './kind-fields.tsx'
import { messages } from './messages.ts'
import { OutlookPanel } from './outlook-panel.tsx'
import { PeriodOutlook } from './period-outlook.tsx'
import type { PlanCardsProps } from './plan-cards.ts'
import type { PlanFields } from './plan-fields.ts'
import { planTestability } from './plan-testability.ts'
import styles from './plan.module.css'
import { useReframe } from './use-reframe.ts'
import { VersionCards } from './version-cards.tsx'

type PlanFormProps = {
  readonly fields: PlanFields
  /** The day a past start is told from; undefined once the test has started. */
  readonly today?: CivilDate | undefined
  /** What stands above the fields. */
  readonly above?: ReactNode
  /** What stands below the fields: the start, or the reason of a change. */
  readonly children: ReactNode
}

/** Everything a start locks, and beside it what the test will be able to say. */
export function PlanForm({ fields, today, above, children }: PlanFormProps) {
  const text = useText(messages)
  const reframe = useReframe(fields)
  const { cards, outlook } = usePartsOf({ fields: { ...fields, reframe }, today })
  return (
    <div className={styles['columns']}>
      <div className={styles['cards']}>
        {above}
        <Card title={text.kind}>
          <KindFields {...fields} reframe={reframe} />
        </Card>
        {cards}
        <AdviceCard {...fields} />
      </div>
      <div className={styles['aside']}>{outlook}</div>
      <div className={styles['cards']}>{children}</div>
    </div>
  )
}

/** The cards of the draft's kind, and what such a test can say. */
function usePartsOf(props: PlanCardsProps): { readonly cards: ReactNode; readonly outlook: ReactNode } {
  const language = usePreferences((preferences) => preferences.language)
  const { draft } = props.fields
  if (draft.kind === 'threshold')
    return { cards: <GoalCards {...props} />, outlook: <GoalOutlookPanel draft={draft} /> }
  if (draft.kind === 'before-after')
    return { cards: <CardsWithoutGuardrails {...props} />, outlook: <PeriodOutlook /> }
  if (draft.kind === 'blocks')
    return { cards: <CardsWithoutGuardrails {...props} />, outlook: <BlocksOutlookPanel draft={draft} /> }
  const input = versionsInputOf(draft)
  const outlook = planOutlook(input)
  const testability = planTestability(input, draft, language)
  return {
    cards: <VersionCards {...props} outlook={outlook} testability={testability} />,
    outlook: <OutlookPanel form={props.fields} input={input} outlook={outlook} testability={testability} />,
  }
}
