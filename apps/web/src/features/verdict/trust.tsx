import { grades } from '@cimento/core'
import { checksOf, type Description } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { StrengthMeter } from '../../ui/strength-meter.tsx'
import { messages } from './messages.ts'

/** How solid the evidence is, and every check behind that word. */
export function Trust({ description }: { readonly description: Description }) {
  const text = useText(messages)
  const { grade } = description
  const items = checksOf(description).map(({ status, text: line }) => ({
    mark: status === 'ok' ? ('tick' as const) : ('warn' as const),
    text: line,
  }))
  return (
    <Card title={text.canWeTrustIt}>
      <div data-testid="trust-list">
        <StrengthMeter value={bars[grades.indexOf(grade.grade)] ?? 0} label={grade.word} />
        <CheckList markLabels={text.marks} items={items} />
      </div>
    </Card>
  )
}

const bars = [0, 1, 2, 3] as const
