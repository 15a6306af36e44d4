import styles from './strength-meter.module.css'

type StrengthMeterProps = {
  /** Bars filled, of three. */
  readonly value: 0 | 1 | 2 | 3
  /** The word it stands for, shown beside the bars: "Solidità forte". */
  readonly label: string
}

/** A grade in three bars and a word. */
export function StrengthMeter({ value, label }: StrengthMeterProps) {
  return (
    <p className={styles['meter']}>
      <span className={styles['bars']} aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar} className={bar <= value ? styles['full'] : styles['empty']} />
        ))}
      </span>
      {label}
    </p>
  )
}

const bars = [1, 2, 3] as const
