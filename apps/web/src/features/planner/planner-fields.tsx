import type { TestabilityField } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { LiveNumber } from './live-number.tsx'
import { LiveSize } from './live-size.tsx'
import { messages } from './messages.ts'
import styles from './planner.module.css'
import type { Planner } from './use-planner.ts'

export type PlannerFieldsProps = Planner & {
  readonly errorAt: (field: TestabilityField) => string | undefined
}

/** The four numbers that everything depends on, and a fifth where persons differ. */
export function PlannerFields({ numbers, edit, errorAt }: PlannerFieldsProps) {
  const text = useText(messages)
  const isShare = numbers.kind === 'proportion'
  return (
    <div className={styles['fields']}>
      <LiveNumber
        id="unitsPerWeek"
        label={text.traffic}
        hint={text.trafficHint}
        suffix={text.people}
        kind="count"
        value={numbers.unitsPerWeek}
        error={errorAt('unitsPerWeek')}
        onChange={(unitsPerWeek) => edit({ unitsPerWeek })}
      />
      <LiveNumber
        id="baseline"
        label={isShare ? text.rateToday : text.meanToday}
        hint={isShare ? text.rateTodayHint : text.meanTodayHint}
        suffix={isShare ? '%' : undefined}
        kind={isShare ? 'percent' : 'amount'}
        value={numbers.baseline}
        error={errorAt('baseline')}
        onChange={(baseline) => edit({ baseline })}
      />
      {!isShare && (
        <LiveNumber
          id="standardDeviation"
          label={text.deviation}
          hint={text.deviationHint}
          kind="amount"
          value={numbers.standardDeviation}
          error={errorAt('standardDeviation')}
          onChange={(standardDeviation) => edit({ standardDeviation })}
        />
      )}
      <LiveSize
        id="threshold"
        label={text.effect}
        unitLabel={text.effectUnit}
        hint={text.effectHint}
        size={numbers.size}
        scale={numbers.scale}
        isShare={isShare}
        error={errorAt('threshold')}
        onChange={edit}
      />
      <LiveNumber
        id="weeks"
        label={text.weeks}
        hint={text.weeksHint}
        kind="amount"
        value={numbers.weeks}
        error={errorAt('weeks')}
        onChange={(weeks) => edit({ weeks })}
      />
    </div>
  )
}
