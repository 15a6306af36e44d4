import { useText } from '../../lib/i18n/use-text.ts'
import { DraftNumber } from './draft-number.tsx'
import { DraftText } from './draft-text.tsx'
import { goalMessages } from './goal-messages.ts'
import { KpiNameField } from './kpi-name-field.tsx'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { QualifiedField } from './qualified-field.tsx'

/** The one KPI, what an outcome costs, and the most that it may cost. */
export function GoalFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(goalMessages)
  const currency = draft.valueUnit.trim() || '€'
  return (
    <div className={styles['fields']}>
      <KpiNameField draft={draft} edit={edit} errorAt={errorAt} hint={text.kpiHint} />
      <div className={styles['pairs']}>
        <DraftText
          label={text.eventName}
          hint={text.eventHint}
          value={draft.eventName}
          onCommit={(eventName) => edit({ eventName })}
        />
        <DraftText
          label={text.currency}
          hint={text.currencyHint}
          value={draft.valueUnit}
          onCommit={(valueUnit) => edit({ valueUnit })}
        />
      </div>
      <QualifiedField draft={draft} edit={edit} />
      <div className={styles['pairs']}>
        <DraftNumber
          id="goal"
          label={text.goal}
          hint={text.goalHint}
          error={errorAt('goal')}
          required
          suffix={currency}
          kind="amount"
          value={draft.goal}
          onCommit={(goal) => edit({ goal })}
        />
        <DraftNumber
          id="baseline"
          label={text.expectedCost}
          hint={text.expectedCostHint}
          error={errorAt('baseline')}
          suffix={currency}
          kind="amount"
          value={draft.baseline}
          onCommit={(baseline) => edit({ baseline })}
        />
      </div>
    </div>
  )
}
