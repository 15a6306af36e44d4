import type { SkippedRow } from '@cimento/intake'
import { describeIntakeSkip } from '@cimento/report'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import { rowRanges } from './row-ranges.ts'

/** The rows that are left out, by reason. */
export function SkippedRows({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  if (skipped.length === 0) return null
  return (
    <div>
      <p className={styles['legend']}>{text.skippedTitle}</p>
      <ul className={styles['more']}>
        {reasons.map((reason) => {
          const rows = skipped.filter((row) => row.reason === reason).map(({ row }) => row)
          return rows.length === 0 ? null : (
            <li key={reason}>
              {describeIntakeSkip(reason, text.rows({ count: rows.length, rows: rowRanges(rows) }), language)}
            </li>
          )
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
