import type { ReactNode } from 'react'
import styles from './choices.module.css'

type ChoicesProps = {
  readonly label: string
  readonly children: ReactNode
}

/** A group of `ChoiceButton`s: a column beside the facts; on a phone a bar that stays above the tabs. */
export function Choices({ label, children }: ChoicesProps) {
  return (
    <fieldset className={styles['choices']} aria-label={label}>
      {children}
    </fieldset>
  )
}
