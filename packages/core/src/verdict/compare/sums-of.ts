import type { KpiKind } from '../../kpi/kpi.ts'
import type { Measured } from '../../kpi/measures.ts'
import type { DaySums } from '../../stats/index.ts'

/** The two sums whose ratio a KPI is: events and people, spend and outcomes. */
export const sumsOf: {
  readonly [K in KpiKind]: (measured: Measured) => DaySums
} = {
  proportion: ({ successes = 0, units = 0 }) => ({ numerator: successes, denominator: units }),
  rate: ({ successes = 0, units = 0 }) => ({ numerator: successes, denominator: units }),
  cost: ({ spend = 0, successes = 0 }) => ({ numerator: spend, denominator: successes }),
  mean: ({ sum, mean = 0, units = 0 }) => ({ numerator: sum ?? mean * units, denominator: units }),
  ratio: ({ numerator = 0, denominator = 0 }) => ({ numerator, denominator }),
}
