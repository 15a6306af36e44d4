import { grades, type CivilDate } from '@cimento/core'
import { checksOf, formatShortDate, type Description } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { StrengthMeter } from '../../ui/strength-meter.tsx'
import { messages } from './messages.ts'
import styles from './trust.module.css'

type TrustProps = {
  readonly description: Description
  /** Days that were counted after those of the final reading. */
  readonly later: readonly CivilDate[]
}

/** How solid the evidence is, and every check behind that word. */
export function Trust({ description, later }: TrustProps) {
  const text = useText(messages)
  const { grade, language } = description
  const [from] = later
  const to = later.at(-1)
  const items = checksOf(description).map(({ status, text: line }) => ({
    mark: status === 'ok' ? ('tick' as const) : ('warn' as const),
    text: line,
  }))
  return (
    <Card title={text.canWeTrustIt}>
      <div data-testid="trust-list">
        <StrengthMeter value={bars[grades.indexOf(grade.grade)] ?? 0} label={grade.word} />
        <CheckList markLabels={text.marks} items={items} />
        {from !== undefined && to !== undefined && (
          <p className={styles['later']} data-testid="later-days">
            {text.laterDays({
              days: later.length,
              from: formatShortDate(from, language),
              to: formatShortDate(to, language),
            })}
          </p>
        )}
      </div>
    </Card>
  )
}

const bars = [0, 1, 2, 3] as const
