import {
  priorityFormula,
  priorityModels,
  priorityScore,
  type FormulaPiece,
  type PriorityAnswers,
  type PriorityInput,
  type PriorityModel,
} from '@cimento/core'
import { joinList } from '@cimento/report'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { formatAnswer } from './format-answer.ts'
import { messages } from './messages.ts'
import { questionWords } from './question-words.ts'
import { formatScore } from './score-of.ts'
import styles from './score-formula.module.css'

type ScoreFormulaProps = { readonly model: PriorityModel; readonly answers: PriorityAnswers }

/** How the score comes about: the formula in words, then with this test's own numbers. */
export function ScoreFormula({ model, answers }: ScoreFormulaProps) {
  const text = useText(messages)
  const questions = useText(questionWords)
  const language = usePreferences((preferences) => preferences.language)
  const score = priorityScore(model, answers)
  const pieces = priorityFormula(model)
  const words = isChecklist(model) ? text.points : read(pieces, (input) => questions[input].term)
  const numbers = read(pieces, (input) => formatAnswer(input, answers[input], language))
  return (
    <output className={styles['formula']}>
      <span className={styles['words']}>{words}</span>
      <span className={styles['numbers']}>
        {numbers}
        {score.kind === 'scored' && (
          <>
            {' = '}
            <strong>{formatScore(score.score, model, language)}</strong>
          </>
        )}
      </span>
      {score.kind === 'missing' && (
        <span className={styles['words']}>
          {score.inputs.length > mostNamed
            ? text.missingCount({ count: score.inputs.length })
            : text.missing({
                count: score.inputs.length,
                list: joinList(
                  score.inputs.map((input) => questions[input].term),
                  language,
                ),
              })}
        </span>
      )}
    </output>
  )
}

/** A longer list is not read. */
const mostNamed = 4

/** A checklist in words would be its questions once more. */
function isChecklist(model: PriorityModel): boolean {
  return priorityModels[model].inputs.length > mostNamed
}

function read(
  pieces: readonly FormulaPiece<PriorityInput>[],
  wordOf: (input: PriorityInput) => string,
): string {
  return pieces
    .map((piece) =>
      piece.kind === 'input' ? wordOf(piece.input) : piece.kind === 'number' ? piece.value : piece.sign,
    )
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
}
