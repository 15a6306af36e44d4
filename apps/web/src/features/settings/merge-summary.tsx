import type { LogMerge } from '@cimento/core/workspace'
import { describeContents, formatCount } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { messages, type MergeSource } from './merge-messages.ts'
import styles from './settings.module.css'

type MergeSummaryProps = { readonly merge: LogMerge; readonly source: MergeSource }

/** What a merge adds, kind by kind, and what is left out. */
export function MergeSummary({
  merge: { added, contents, conflicts, tooFarAhead, heldBack },
  source,
}: MergeSummaryProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const place = text.place[source]
  const gained = describeContents(contents, language)
  const count = (items: readonly unknown[]) => formatCount(items.length, language)
  return (
    <div className={styles['data']}>
      {added.length === 0 ? (
        <p>{text.nothingNew({ place })}</p>
      ) : (
        <>
          <div>
            <h3 className={styles['subtitle']}>{text.adds}</h3>
            <ul className={styles['list']}>
              {gained.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {gained.length === 0 && <li>{text.changesOnly({ operations: count(added) })}</li>}
            </ul>
          </div>
          {conflicts.length > 0 && (
            <Notice tone="warn">{text.conflicts({ count: conflicts.length, place })}</Notice>
          )}
          <p>{text.keeps}</p>
        </>
      )}
      {tooFarAhead.length > 0 && (
        <Notice tone="warn">{text.tooFarAhead({ count: count(tooFarAhead) })}</Notice>
      )}
      {heldBack.length > 0 && <Notice tone="warn">{text.heldBack({ count: count(heldBack) })}</Notice>}
    </div>
  )
}
