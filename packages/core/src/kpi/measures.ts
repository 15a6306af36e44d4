import { usesPrePeriod, type Kpi } from './kpi.ts'

/**
 * What is written down of one version and period. People (`units`), those of them with the event or the events
 * themselves (`successes`), money (`spend`), leads before somebody keeps (`successes`) or rejects (`rejected`) them, and
 * what a mean or a ratio is made of. Of figures from before the start: their sum, sum of squares and sum of products with
 * the outcomes, over the people who have one, and how many have none, with the sum and sum of squares of their outcomes.
 */
export const measures = [
  'units',
  'successes',
  'spend',
  'leads',
  'rejected',
  'sum',
  'squares',
  'mean',
  'deviation',
  'numerator',
  'denominator',
  'numeratorSquares',
  'denominatorSquares',
  'products',
  'prePeriod',
  'prePeriodSquares',
  'prePeriodProducts',
  'newcomerUnits',
  'newcomerSum',
  'newcomerSquares',
] as const
export type KpiMeasure = (typeof measures)[number]

/** Some of the measures of one version. */
export type Measured = { readonly [M in KpiMeasure]?: number }

/** The measures that a KPI is computed from, in the order of a form; the first is what a plan sizes. */
export function kpiMeasures(kpi: Kpi): readonly [KpiMeasure, ...KpiMeasure[]] {
  switch (kpi.kind) {
    case 'proportion':
    case 'rate':
      return ['units', 'successes']
    case 'cost':
      return kpi.qualified ? ['spend', 'leads', 'successes', 'rejected'] : ['spend', 'successes']
    case 'mean':
      return usesPrePeriod(kpi) ? adjustedMeanMeasures : meanMeasures[kpi.spread]
    case 'ratio':
      return ratioMeasures[kpi.spread]
  }
}

const meanMeasures = {
  deviation: ['units', 'mean', 'deviation'],
  squares: ['units', 'sum', 'squares'],
  days: ['units', 'sum'],
} as const satisfies Record<string, readonly KpiMeasure[]>

const adjustedMeanMeasures = [
  ...meanMeasures.squares,
  'prePeriod',
  'prePeriodSquares',
  'prePeriodProducts',
  'newcomerUnits',
  'newcomerSum',
  'newcomerSquares',
] as const satisfies readonly KpiMeasure[]

const ratioMeasures = {
  products: ['units', 'numerator', 'denominator', 'numeratorSquares', 'denominatorSquares', 'products'],
  days: ['units', 'numerator', 'denominator'],
} as const satisfies Record<string, readonly KpiMeasure[]>

/** What a number of a measure can be, for a KPI. */
export type MeasureRange = 'whole' | 'positive' | 'any'

/** People are whole; ad platforms report parts of a conversion, so events are whole in proportions only. */
export function measureRange(measure: KpiMeasure, kpi: Kpi): MeasureRange {
  if (measure === 'units' || measure === 'newcomerUnits') return 'whole'
  if (measure === 'successes') return kpi.kind === 'proportion' ? 'whole' : 'positive'
  return signed.has(measure) ? 'any' : 'positive'
}

/** Margins and returns can make a sum negative. */
const signed: ReadonlySet<KpiMeasure> = new Set([
  'sum',
  'mean',
  'numerator',
  'products',
  'prePeriod',
  'prePeriodProducts',
  'newcomerSum',
])

/**
 * Leads that nobody has kept or rejected yet; undefined where outcomes need no such decision. A lead may be counted on
 * the day of its click and its outcome on a later one: of a single day it can be below 0.
 */
export function pendingLeads({ leads, successes = 0, rejected = 0 }: Measured): number | undefined {
  return leads === undefined ? undefined : leads - successes - rejected
}
