import {
  followUpKpi,
  guardrailKind,
  kpiMeasures,
  levelMeasures,
  measureRange,
  recheckedGuardrails,
  type Assessment,
  type FollowUpCounts,
  type FollowUpMeasured,
  type Guardrail,
  type KpiMeasure,
  type Measured,
} from '@cimento/core'
import { readNumber, type NumberKind } from '../../lib/numbers.ts'
import { usePreferences } from '../../lib/preferences.ts'

/**
 * What is counted some time after scaling.
 *
 * @param typed by place, such as `b/units`, or `share` of the control
 */
export function useFollowUpCounts(
  { plan, arms: read }: Assessment,
  kind: FollowUpMeasured['kind'] | undefined,
  typed: Readonly<Record<string, string>>,
) {
  const language = usePreferences((preferences) => preferences.language)
  const kpi = followUpKpi(plan.primary.kpi)
  const guardrails = kind === 'control-kept' ? recheckedGuardrails(plan) : []
  const measures = kind === 'control-kept' ? kpiMeasures(kpi) : levelMeasures(kpi)
  // Of several versions the one that spoke for the test.
  const own = read.map(({ arm }) => arm)
  const arms = kind === 'control-kept' ? own : own.slice(-1)

  const kindOf = (measure: KpiMeasure): NumberKind =>
    measureRange(measure, kpi) === 'whole' ? 'count' : 'amount'
  const numberAt = (place: string, numberKind: NumberKind): number | undefined => {
    const number = readNumber(numberKind, typed[place] ?? '', language)
    // What cannot be read is no possible count, and is said to be none.
    return number.kind === 'blank' ? undefined : number.kind === 'number' ? number.value : Number.NaN
  }
  const valuesOf = (fields: readonly (readonly [string, string, NumberKind])[]) =>
    Object.fromEntries(
      fields.flatMap(([name, place, numberKind]) => {
        const value = numberAt(place, numberKind)
        return value === undefined ? [] : [[name, value] as const]
      }),
    )
  const measuredOf = (arm: string): Measured =>
    valuesOf(measures.map((measure) => [measure, placeOf(arm, measure), kindOf(measure)]))
  const countsOf = (arm: string): FollowUpCounts => ({
    ...measuredOf(arm),
    ...(guardrails.length > 0 && {
      guardrails: valuesOf(
        guardrails.map((guardrail) => [guardrail.id, placeOf(arm, guardrail.id), numberKindOf(guardrail)]),
      ),
    }),
  })

  return {
    arms,
    measures,
    guardrails,
    /** Undefined until somebody says who kept the former version. */
    counted: (): FollowUpMeasured | undefined => {
      const [first, second] = arms
      if (kind === 'control-kept' && first !== undefined && second !== undefined)
        return {
          kind,
          controlShare: numberAt('share', 'percent') ?? 0,
          arms: [countsOf(first), countsOf(second)],
        }
      return kind === 'level-only' && first !== undefined ? { kind, measured: measuredOf(first) } : undefined
    },
  }
}

/** Where a number of a version is typed. */
export const placeOf = (arm: string, measure: string) => `${arm}/${measure}`

const numberKindOf = (guardrail: Guardrail): NumberKind =>
  guardrailKind(guardrail) === 'proportion' ? 'count' : 'amount'
