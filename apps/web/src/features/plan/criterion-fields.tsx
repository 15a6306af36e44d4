import type { Direction, Rule } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { formatShare, insideSentence, startOfSentence, type Language } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { DraftNumber } from './draft-number.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import { exact } from '../../lib/numbers.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { SizeFields } from './size-fields.tsx'

/** The one KPI, its value today, and how much it has to move. */
export function CriterionFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const target = targetOf(draft, language)
  return (
    <div className={styles['fields']}>
      <DraftText
        id="kpiName"
        label={text.kpiName}
        hint={text.kpiHint}
        error={errorAt('kpiName')}
        required
        value={draft.kpiName}
        onCommit={(kpiName) => edit({ kpiName })}
      />
      <div className={styles['pairs']}>
        <DraftText
          label={text.unitName}
          hint={text.unitHint}
          value={draft.unitName}
          onCommit={(unitName) => edit({ unitName })}
        />
        <DraftText
          label={text.eventName}
          hint={text.eventHint}
          value={draft.eventName}
          onCommit={(eventName) => edit({ eventName })}
        />
      </div>
      <RadioGroup<Direction>
        legend={text.direction}
        layout="segments"
        value={draft.direction}
        options={[
          { value: 'higher', label: text.higher },
          { value: 'lower', label: text.lower },
        ]}
        onChange={(direction) => edit({ direction })}
      />
      <DraftNumber
        id="baseline"
        label={text.baseline}
        hint={text.baselineHint({
          events: startOfSentence(draft.eventName.trim() || text.events),
          units: insideSentence(draft.unitName.trim() || text.units),
        })}
        error={errorAt('baseline')}
        required
        suffix="%"
        kind="percent"
        value={draft.baseline}
        onCommit={(baseline) => edit({ baseline })}
      />
      <SizeFields
        id="threshold"
        label={text.threshold}
        unitLabel={text.thresholdUnit}
        hint={target === null ? text.thresholdHint : text.thresholdMeans(target)}
        error={errorAt('threshold')}
        size={draft.threshold}
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
    </div>
  )
}

/** Today's rate and the one the threshold asks for; null while a number is missing or leads outside 0 to 100%. */
function targetOf({ baseline, threshold, direction }: Draft, language: Language) {
  if (baseline === null || threshold === null) return null
  const sign = direction === 'higher' ? 1 : -1
  const target =
    'relative' in threshold
      ? baseline * (1 + sign * threshold.relative)
      : baseline + sign * threshold.absolute
  if (!(target > 0 && target < 1)) return null
  return { from: formatShare(baseline, language, 3, 0), to: formatShare(exact(target), language, 3, 0) }
}
