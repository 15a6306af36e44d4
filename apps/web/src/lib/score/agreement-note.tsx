import type { Agreement, PriorityInput } from '@cimento/core'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { formatAnswer } from './format-answer.ts'
import { messages } from './messages.ts'
import styles from './score-dialog.module.css'

type AgreementNoteProps = { readonly input: PriorityInput; readonly agreement: Agreement }

/** What several people answered, and whether they should talk. */
export function AgreementNote({ input, agreement }: AgreementNoteProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { raters: count, wide } = agreement
  const [median, lowest, highest] = [agreement.median, agreement.lowest, agreement.highest].map((value) =>
    formatAnswer(input, value, language),
  )
  return (
    <>
      {lowest === highest
        ? text.allAgreed({ count, median: median ?? '' })
        : text.agreed({ count, median: median ?? '', lowest: lowest ?? '', highest: highest ?? '' })}
      {wide && (
        <>
          {' '}
          <span className={styles['wide']}>{text.wide}</span>
        </>
      )}
    </>
  )
}
