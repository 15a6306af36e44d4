import { countsOneArm, type Plan } from '@cimento/core'
import type { Series } from '@cimento/core/workspace'
import type { PastedCell } from '@cimento/intake'
import { armLetter, formatDecimal, formatShortDate, insideSentence, measureName } from '@cimento/report'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import { changedCells, daysOf } from './pasted-cells.ts'

type PasteChangesProps = {
  readonly cells: readonly PastedCell[]
  readonly plan: Plan
  readonly series: Series
}

/** The days that the grid already has with other numbers, and each number before and after. */
export function PasteChanges({ cells, plan, series }: PasteChangesProps) {
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const changed = changedCells(cells, series)
  if (changed.length === 0) return null
  return (
    <Notice tone="warn">
      <p>{text.overwritten({ days: daysOf(changed).length })}</p>
      <details>
        <summary className={styles['summary']}>{text.differences}</summary>
        <ul className={styles['issues']}>
          {changed.map(({ date, arm, measure, before, value }) => (
            <li key={`${date}/${arm}/${measure}`}>
              {text.difference({
                place: [
                  ...(countsOneArm(plan) ? [] : [armLetter(arm, plan)]),
                  formatShortDate(date, language),
                ].join(', '),
                measure: insideSentence(measureName(measure, plan, language)),
                before: formatDecimal(before, language, 6, 0),
                after: formatDecimal(value, language, 6, 0),
              })}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}
