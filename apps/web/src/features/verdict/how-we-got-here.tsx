import type { VersionsAssessment } from '@cimento/core'
import { readingsFacts } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { ReadingsChart } from '../../lib/readings/readings-chart.tsx'
import { Card } from '../../ui/card.tsx'
import { messages } from './messages.ts'

/** Reading by reading, how a test that is read more than once got to its verdict. */
export function HowWeGotHere({ reading }: { readonly reading: VersionsAssessment }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const facts = readingsFacts(reading, language)
  if (!facts) return null
  return (
    <Card title={text.howWeGotHere}>
      <div data-testid="readings-chart">
        <ReadingsChart facts={facts} tableLabel={text.showReadings} />
      </div>
    </Card>
  )
}
