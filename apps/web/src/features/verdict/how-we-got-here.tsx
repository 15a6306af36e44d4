import type { VersionsAssessment } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { ReadingsChart } from '../../lib/readings/readings-chart.tsx'
import { Card } from '../../ui/card.tsx'
import { messages } from './messages.ts'

/** Reading by reading, how a test that is read more than once got to its verdict. */
export function HowWeGotHere({ reading }: { readonly reading: VersionsAssessment }) {
  const text = useText(messages)
  if (!reading.looks || reading.verdict === 'running' || reading.verdict === 'invalid') return null
  return (
    <Card title={text.howWeGotHere}>
      <div data-testid="readings-chart">
        <ReadingsChart reading={reading} tableLabel={text.showReadings} />
      </div>
    </Card>
  )
}
