import { useText } from '../../lib/i18n/use-text.ts'
import { DraftNumber } from './draft-number.tsx'
import { goalMessages } from './goal-messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** The money that is risked: all of it, and what may go without any outcome. */
export function RiskFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(goalMessages)
  const currency = draft.valueUnit.trim() || '€'
  return (
    <div className={styles['pairs']}>
      <DraftNumber
        id="spendCap"
        label={text.spendCap}
        hint={text.spendCapHint}
        error={errorAt('spendCap')}
        required
        suffix={currency}
        kind="amount"
        value={draft.spendCap}
        onCommit={(spendCap) => edit({ spendCap })}
      />
      <DraftNumber
        id="stopLoss"
        label={text.stopLoss}
        hint={text.stopLossHint}
        error={errorAt('stopLoss')}
        suffix={currency}
        kind="amount"
        value={draft.stopLoss}
        onCommit={(stopLoss) => edit({ stopLoss })}
      />
    </div>
  )
}
