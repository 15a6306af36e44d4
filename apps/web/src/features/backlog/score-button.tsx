import type { CaseFile } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { formatScore, scoreOf } from '../../lib/score/score-of.ts'
import { scoreWords } from '../../lib/score/score-words.ts'
import { usePriorityModel } from '../../lib/score/use-priority-model.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import styles from './score-button.module.css'

type ScoreButtonProps = { readonly file: CaseFile; readonly onSelect: () => void }

/** The score of a test, or that it has none; it opens the questions behind it. */
export function ScoreButton({ file, onSelect }: ScoreButtonProps) {
  const words = useText(scoreWords)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const { model } = usePriorityModel()
  const score = scoreOf(file, model)
  const shown = score.kind === 'scored' ? formatScore(score.score, model, language) : words.none
  return (
    <button
      type="button"
      className={styles['score']}
      data-missing={score.kind === 'missing' || undefined}
      aria-haspopup="dialog"
      aria-label={words.scoreOf({ score: shown, key: keyLabel(file.experiment.id) })}
      onClick={onSelect}
    >
      {shown}
    </button>
  )
}
