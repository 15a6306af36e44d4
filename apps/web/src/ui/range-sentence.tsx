import { Sentence } from './sentence.tsx'
import styles from './range-sentence.module.css'

type RangeSentenceProps = {
  readonly as: 'h2' | 'p'
  readonly lead: string
  /** Null where there is no range to tell. */
  readonly interval: string | null
  readonly end: string
}

/** A result in one sentence, its range in bold. The range keeps the stop that follows it. */
export function RangeSentence({ as, lead, interval, end }: RangeSentenceProps) {
  const stop = /^[.,;:]/.exec(end)?.[0] ?? ''
  return (
    <Sentence as={as}>
      {lead}
      {interval === null ? (
        stop
      ) : (
        <span className={styles['range']}>
          <strong data-testid="verdict-range">{interval}</strong>
          {stop}
        </span>
      )}
      {end.slice(stop.length)}
    </Sentence>
  )
}
