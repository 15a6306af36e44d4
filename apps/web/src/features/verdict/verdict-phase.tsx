import { isAgainstGoal } from '@cimento/core'
import { assessmentOf, changedSince, type CaseFile } from '@cimento/core/workspace'
import { describe } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { laterDays } from '../../lib/readings/later-days.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSeries } from '../../lib/workspace/workspace-context.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AdvisedChoices } from './advised-choices.tsx'
import { Channel } from './channel.tsx'
import { Guardrails } from './guardrails.tsx'
import { HowWeGotHere } from './how-we-got-here.tsx'
import { messages } from './messages.ts'
import { ReadAgain } from './read-again.tsx'
import { Reading } from './reading.tsx'
import { Trust } from './trust.tsx'
import { VerdictRows } from './verdict-rows.tsx'
import { Versions } from './versions.tsx'
import styles from './verdict-phase.module.css'

/** What the evidence says, as it was read: the sentence and its range, what to do, and whether to trust it. */
export function VerdictPhase({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const changed = useDataChanged(file)
  const series = useSeries(file.experiment.id)
  const reading = file.look?.value
  if (!reading) return null
  const description = describe(reading, language)
  const later = series && reading.plan.registered === 'before-data' ? laterDays(series, reading) : []
  return (
    <div className={styles['page']}>
      {changed && (
        <Notice tone="warn" role="status" action={<ReadAgain file={file} />}>
          {text.dataChanged}
        </Notice>
      )}
      <Reading
        assessment={reading}
        description={description}
        aside={<AdvisedChoices file={file} assessment={reading} />}
      />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {isAgainstGoal(reading) ? (
            <Channel description={description} reading={reading} />
          ) : (
            <>
              <Versions description={description} plan={reading.plan} />
              <HowWeGotHere reading={reading} />
            </>
          )}
          {description.guardrails.length > 0 && <Guardrails description={description} assessment={reading} />}
        </div>
        <div className={styles['trust']}>
          <Trust description={description} later={later} />
        </div>
        <div className={styles['rows']}>
          <Card padding="flush">
            <VerdictRows file={file} reading={reading} description={description} />
          </Card>
        </div>
      </div>
    </div>
  )
}

/** Whether counts were corrected after the reading. A finished test has no grid that could change. */
function useDataChanged(file: CaseFile): boolean {
  const series = useSeries(file.experiment.id)
  const today = useToday()
  if (!file.plan || !file.look || !series || file.plan.value.plan.registered === 'after-data') return false
  const now = assessmentOf(file, series, today)
  return now.ok && changedSince(file.look.value, now.value)
}
