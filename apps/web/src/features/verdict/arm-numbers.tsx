import type { ArmDescription } from '@cimento/report'
import styles from './versions.module.css'

/** What a version collected: people or money, events, and the KPI that they make. */
export function ArmNumbers({ arm }: { readonly arm: ArmDescription }) {
  return (
    <dl className={styles['numbers']}>
      <Number value={arm.units} label={arm.labels.units} />
      {arm.successes !== null && <Number value={arm.successes} label={arm.labels.successes} />}
      {arm.rate !== null && <Number value={arm.rate} label={arm.labels.rate} />}
    </dl>
  )
}

function Number({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{value}</dd>
    </div>
  )
}
