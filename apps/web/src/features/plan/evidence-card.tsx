import { useText } from '../../lib/i18n/use-text.ts'
import { messages as shared } from '../../lib/testability/messages.ts'
import { MetTable } from '../../lib/testability/met-table.tsx'
import { VisibleEffectChart } from '../../lib/testability/visible-effect-chart.tsx'
import { Card } from '../../ui/card.tsx'
import type { PlanTestability } from './plan-testability.ts'

/** How long it takes until the threshold is seen, and how often the criterion will be met. */
export function EvidenceCard({ test, result, words }: PlanTestability) {
  const text = useText(shared)
  return (
    <Card title={text.curve}>
      <VisibleEffectChart test={test} result={result} />
      <MetTable table={words.met} />
    </Card>
  )
}
