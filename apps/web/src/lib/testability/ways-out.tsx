import type { WayOut } from '@cimento/report'
import { Button } from '../../ui/button.tsx'
import styles from './testability.module.css'

type WaysOutProps<Taken> = {
  readonly label: string
  readonly ways: readonly WayOut<Taken>[]
  /** What taking a way does; undefined for advice that no field can follow. */
  readonly takeOf: (take: Taken) => (() => void) | undefined
}

/** What could be done: a button where it changes a number, words where it is for a person to think about. */
export function WaysOut<Taken>({ label, ways, takeOf }: WaysOutProps<Taken>) {
  if (ways.length === 0) return null
  return (
    <ul className={styles['ways']} aria-label={label}>
      {ways.map((way) => {
        const take = takeOf(way.take)
        return (
          <li key={way.label} className={styles['way']}>
            {take ? (
              <Button size="small" onClick={take}>
                {way.label}
              </Button>
            ) : (
              <strong className={styles['advice']}>{way.label}</strong>
            )}
            {way.text !== '' && <span className={styles['note']}>{way.text}</span>}
          </li>
        )
      })}
    </ul>
  )
}
