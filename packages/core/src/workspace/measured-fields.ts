import * as v from 'valibot'
import type { KpiMeasure } from '../kpi/measures.ts'
import { number } from './field-kinds.ts'

const some = v.exactOptional(number)

/** What may be counted of a version, whatever the KPI. */
export const measuredFields = {
  units: some,
  successes: some,
  spend: some,
  leads: some,
  rejected: some,
  sum: some,
  squares: some,
  mean: some,
  deviation: some,
  numerator: some,
  denominator: some,
  numeratorSquares: some,
  denominatorSquares: some,
  products: some,
  prePeriod: some,
  prePeriodSquares: some,
  prePeriodProducts: some,
  newcomerUnits: some,
  newcomerSum: some,
  newcomerSquares: some,
} satisfies { readonly [M in KpiMeasure]: unknown }
