import { Check, ChevronDown } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import styles from './stepper.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export type Step = {
  readonly label: string
  readonly state: 'done' | 'current' | 'todo'
  /** Where a step that can be visited leads. */
  readonly href?: string | undefined
}

type StepperProps = {
  /** The name of the list. */
  readonly label: string
  /** The word read after a finished step. */
  readonly doneLabel: string
  /** Where we are in one line, for phones: "Fase 4 di 6: verdetto". */
  readonly summary: ReactNode
  readonly steps: readonly Step[]
}

/** The phases of a piece of work, in order. On a phone one line, which opens the list. */
export function Stepper({ label, doneLabel, summary, steps }: StepperProps) {
  const [open, setOpen] = useState(false)
  const listId = useId()
  return (
    <nav className={styles['stepper']} aria-label={label}>
      <button
        type="button"
        className={styles['summary']}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {summary}
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <ol id={listId} className={styles['list']} data-open={open}>
        {steps.map((step) => (
          <li key={step.label} className={styles[step.state]}>
            <StepLink step={step}>
              {step.state === 'done' ? (
                <Check size={14} aria-hidden="true" />
              ) : (
                <span className={styles['dot']} aria-hidden="true" />
              )}
              {step.label}
              {step.state === 'done' && <VisuallyHidden>, {doneLabel}</VisuallyHidden>}
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepLink({ step, children }: { readonly step: Step; readonly children: ReactNode }) {
  const current = step.state === 'current' ? 'step' : undefined
  return step.href === undefined ? (
    <span className={styles['step']} aria-current={current}>
      {children}
    </span>
  ) : (
    <a className={styles['step']} aria-current={current} href={step.href}>
      {children}
    </a>
  )
}
