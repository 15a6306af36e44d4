import type { SkippedRow } from '@cimento/intake'
import { describeIntakeSkip, formatCount } from '@cimento/report'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import { useRowWords } from './row-words.ts'

type SkippedRowsProps = {
  readonly skipped: readonly SkippedRow[]
  /** How many there are by reason, where only the first are listed. */
  readonly counts?: ReadonlyMap<SkippedRow['reason'], number> | undefined
}

/** The rows that are left out, by reason. */
export function SkippedRows({ skipped, counts }: SkippedRowsProps) {
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { ranges } = useRowWords()
  if (skipped.length === 0) return null
  return (
    <div>
      <p className={styles['legend']}>{text.skippedTitle}</p>
      <ul className={styles['more']}>
        {reasons.map((reason) => {
          const rows = skipped.filter((row) => row.reason === reason).map(({ row }) => row)
          if (rows.length === 0) return null
          const count = counts?.get(reason) ?? rows.length
          const shown = [ranges(rows), ...(count > rows.length ? ['…'] : [])].join(', ')
          const words = text.rows({ count, written: formatCount(count, language), rows: shown })
          return <li key={reason}>{describeIntakeSkip(reason, words, language)}</li>
        })}
      </ul>
    </div>
  )
}

const reasons = [
  'outside-plan',
  'total-row',
  'blank-row',
  'no-unit',
  'no-version',
  'other-version',
  'versions-disagree',
  'note-row',
  'cut-off',
  'rejected',
] as const
