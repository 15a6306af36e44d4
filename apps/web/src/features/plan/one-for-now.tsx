import { insideSentence } from '@cimento/report'
import { RadioGroup } from '../../ui/radio-group.tsx'
import styles from './plan.module.css'

type OneForNowProps = {
  readonly id: string
  /** Also the title of the card around it. */
  readonly legend: string
  readonly error?: string | undefined
  readonly label: string
  readonly note: string
  readonly isChosen: boolean
  readonly onChoose: () => void
  /** Why the others cannot be chosen. */
  readonly notYet: string
  readonly others: readonly string[]
}

/** A question with one possible answer; the others are named, with the reason why they have to wait. */
export function OneForNow(props: OneForNowProps) {
  const { id, legend, error, label, note, isChosen, onChoose, notYet, others } = props
  return (
    <div className={styles['fields']}>
      <RadioGroup
        id={id}
        legend={legend}
        legendHidden
        error={error}
        value={isChosen ? 'chosen' : undefined}
        options={[{ value: 'chosen', label, note }]}
        onChange={onChoose}
      />
      <div className={styles['note']}>
        <span>{notYet} </span>
        <ul className={styles['others']}>
          {others.map((other) => (
            <li key={other}>{insideSentence(other)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
