import type { Rule } from '@cimento/core'
import { kpiOf, type Draft } from '@cimento/core/workspace'
import {
  formatDecimal,
  formatKpi,
  formatShare,
  insideSentence,
  startOfSentence,
  type Language,
} from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { BaselineFromKpi } from './baseline-from-kpi.tsx'
import { DraftNumber } from './draft-number.tsx'
import { hasUnit } from './has-unit.ts'
import { KpiFields, type KpiFieldsProps } from './kpi-fields.tsx'
import { messages } from './messages.ts'
import { exact } from '../../lib/numbers.ts'
import styles from './plan.module.css'
import { SizeFields } from './size-fields.tsx'

/** The one KPI, its value today, and how much it has to move. */
export function CriterionFields(fields: KpiFieldsProps) {
  const { draft, edit, errorAt } = fields
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const target = targetOf(draft, language)
  const { kpiKind } = draft
  const isShare = kpiKind === 'proportion'
  const unit = hasUnit(kpiKind) ? draft.valueUnit.trim() : ''
  return (
    <div className={styles['fields']}>
      <KpiFields {...fields} />
      <div className={styles['pairs']}>
        <DraftNumber
          id="baseline"
          label={text.baseline}
          hint={
            isShare
              ? text.baselineHint({
                  events: startOfSentence(draft.eventName.trim() || text.events),
                  units: insideSentence(draft.unitName.trim() || text.units),
                })
              : text.baselineOf[kpiKind]
          }
          error={errorAt('baseline')}
          required
          suffix={isShare ? '%' : unit}
          kind={isShare ? 'percent' : 'amount'}
          value={draft.baseline}
          onCommit={(baseline) => edit({ baseline })}
        />
        {(kpiKind === 'mean' || kpiKind === 'ratio') && draft.spread !== 'days' && (
          <DraftNumber
            id="standardDeviation"
            label={text.standardDeviation}
            hint={text.standardDeviationHint}
            error={errorAt('standardDeviation')}
            suffix={unit}
            kind="amount"
            value={draft.standardDeviation}
            onCommit={(standardDeviation) => edit({ standardDeviation })}
          />
        )}
      </div>
      <BaselineFromKpi draft={draft} edit={edit} />
      <SizeFields
        id="threshold"
        label={text.threshold}
        unitLabel={text.thresholdUnit}
        hint={target === null ? text.thresholdHint : text.thresholdMeans(target)}
        error={errorAt('threshold')}
        size={draft.threshold}
        absolute={kpiKind === 'cost' ? 'none' : isShare ? 'points' : 'amount'}
        amountUnit={unit || text.sameUnit}
        onCommit={(threshold) => edit({ threshold })}
      />
      <RadioGroup<Rule>
        legend={text.rule}
        value={draft.rule}
        options={[
          { value: 'standard', label: text.standard, note: text.standardNote },
          { value: 'strict', label: text.strict, note: text.strictNote },
        ]}
        onChange={(rule) => edit({ rule })}
      />
      {(isShare || kpiKind === 'rate') && (
        <DraftNumber
          id="valuePerEvent"
          label={text.value}
          hint={text.valueHint}
          error={errorAt('valuePerEvent')}
          suffix="€"
          kind="amount"
          value={draft.valuePerEvent}
          onCommit={(valuePerEvent) => edit({ valuePerEvent })}
        />
      )}
    </div>
  )
}

/** Today's KPI and the one the threshold asks for; null while a number is missing or leads out of what can be. */
function targetOf(draft: Draft, language: Language) {
  const { baseline, threshold, direction } = draft
  if (baseline === null || threshold === null) return null
  const sign = direction === 'higher' ? 1 : -1
  const target =
    'relative' in threshold
      ? baseline * (1 + sign * threshold.relative)
      : baseline + sign * threshold.absolute
  if (!(target > 0 && (draft.kpiKind !== 'proportion' || target < 1))) return null
  const written = (value: number) => writeKpi(exact(value), draft, language)
  return { from: written(baseline), to: written(target) }
}

/** A KPI with no more decimals than were typed. */
function writeKpi(value: number, draft: Draft, language: Language): string {
  if (draft.kpiKind === 'proportion') return formatShare(value, language, 3, 0)
  return draft.kpiKind === 'rate'
    ? formatDecimal(value, language, 4, 0)
    : formatKpi(value, kpiOf(draft), language)
}
