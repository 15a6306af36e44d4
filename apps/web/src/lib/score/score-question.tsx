import { priorityInputs, type PriorityInput, type PriorityQuestion } from '@cimento/core'
import { formatDecimal, formatShare } from '@cimento/report'
import type { ReactNode } from 'react'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { messages } from './messages.ts'
import { questionWords } from './question-words.ts'
import styles from './score-dialog.module.css'

type ScoreQuestionProps = {
  readonly input: PriorityInput
  readonly value: number | undefined
  /** Of an amount, as it is typed. */
  readonly typed: string
  readonly error?: string | undefined
  /** What there is to say below the answer. */
  readonly note?: ReactNode
  readonly onChoose: (value: number) => void
  readonly onType: (typed: string) => void
}

/** One question of a priority model. */
export function ScoreQuestion(props: ScoreQuestionProps) {
  const { input, value, typed, error, note, onChoose, onType } = props
  const text = useText(messages)
  const words = useText(questionWords)[input]
  const language = usePreferences((preferences) => preferences.language)
  const question: PriorityQuestion = priorityInputs[input]
  const hint = [words.hint, note].some((line) => line !== undefined) ? (
    <>
      {words.hint !== undefined && <span className={styles['line']}>{words.hint}</span>}
      {note !== undefined && <span className={styles['line']}>{note}</span>}
    </>
  ) : undefined

  if (question.kind === 'amount')
    return (
      <NumberField
        label={words.label}
        hint={note}
        suffix={words.unit}
        value={typed}
        error={error}
        onChange={onType}
      />
    )

  const labels = {
    scale: (step: number) => String(step),
    steps: (step: number) =>
      input === 'confidenceShare'
        ? `${formatShare(step, language, 0)} ${wordOf(text.confidence, step)}`
        : `${formatDecimal(step, language, 2, 0)} ${wordOf(text.steps, step)}`,
    'yes-no': (step: number) => (step === 1 ? text.yes : text.no),
  }
  const labelOf = labels[question.kind]
  return (
    <div className={styles[question.kind]}>
      <RadioGroup
        legend={words.label}
        layout="segments"
        hint={hint}
        value={value === undefined ? undefined : String(value)}
        options={stepsOf(question).map((step) => ({ value: String(step), label: labelOf(step) }))}
        onChange={(chosen) => onChoose(Number(chosen))}
      />
    </div>
  )
}

function stepsOf(question: PriorityQuestion): readonly number[] {
  switch (question.kind) {
    case 'scale':
      return Array.from({ length: question.to - question.from + 1 }, (_, step) => question.from + step)
    case 'steps':
      return question.values
    case 'yes-no':
      return [1, 0]
    case 'amount':
      return []
  }
}

function wordOf(table: Readonly<Record<number, string>>, step: number): string {
  return table[step] ?? ''
}
