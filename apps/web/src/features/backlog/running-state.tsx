import { healthSoFar, nextReading, type CaseFile, type PlanFact } from '@cimento/core/workspace'
import { formatShare, formatShortWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { meterLooks } from '../../lib/readings/meter-looks.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSeries } from '../../lib/workspace/workspace-context.tsx'
import { LookMeter } from '../../ui/look-meter.tsx'
import styles from './board-card.module.css'
import { messages } from './messages.ts'

type RunningStateProps = {
  readonly file: CaseFile
  readonly plan: PlanFact
  /** The planned day has come. */
  readonly due: boolean
}

/** How far the sample has come and when it is read. Nothing here compares the versions. */
export function RunningState({ file, plan, due }: RunningStateProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const series = useSeries(file.experiment.id)
  const units = series && healthSoFar(file, series, today)?.units
  const progress = units ? Math.min(1, units.collected / units.planned) : 0
  const share = { share: formatShare(progress, language, 0) }
  const isMoney = plan.value.plan.kind === 'threshold'
  const reading = due
    ? text.readingDue
    : text.nextReading({ on: formatShortWeekdayDate(nextReading(file) ?? today, language) })
  return (
    <div className={styles['state']}>
      <div className={styles['figure']}>
        <LookMeter
          label={isMoney ? text.shareOfCap(share) : text.share(share)}
          progress={progress}
          looks={meterLooks(plan.value.plan, file)}
        />
      </div>
      {reading}
    </div>
  )
}
