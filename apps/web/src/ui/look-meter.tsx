import styles from './look-meter.module.css'

export type Look = {
  /** Where the look stands on the way, 0 to 1. */
  readonly at: number
  readonly taken: boolean
}

type LookMeterProps = {
  /** What it says in words; the same words stand beside it, or nowhere else. */
  readonly label: string
  /** 0 to 1; more counts as 1. */
  readonly progress: number
  readonly looks?: readonly Look[] | undefined
}

/** How far a test has come, with its planned looks as dots: full when taken. */
export function LookMeter({ label, progress, looks }: LookMeterProps) {
  return (
    <svg className={styles['meter']} height="12" role="img" aria-label={label}>
      <line className={styles['way']} x1="2" y1="6" x2="100%" y2="6" />
      <line className={styles['done']} x1="2" y1="6" x2={percent(progress)} y2="6" />
      {looks?.map((look) => (
        <circle
          key={look.at}
          className={look.taken ? styles['taken'] : styles['planned']}
          cx={percent(look.at)}
          cy="6"
          r="4.5"
        />
      ))}
    </svg>
  )
}

function percent(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`
}
