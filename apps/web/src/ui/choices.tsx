import type { ReactNode } from 'react'
import styles from './choices.module.css'

type ChoicesProps = {
  readonly question: string
  readonly children: ReactNode
}

/** A question and its `ChoiceButton`s: a column beside the facts; on a phone a bar that stays above the tabs. */
export function Choices({ question, children }: ChoicesProps) {
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['question']}>{question}</legend>
      {children}
    </fieldset>
  )
}
