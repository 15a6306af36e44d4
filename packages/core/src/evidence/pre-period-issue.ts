import type { EvidenceIssue, Observation } from './observation.ts'

/**
 * The first of the sums of figures from before the start that cannot be true beside the others, in the order of a form;
 * undefined where people can have them all. Rounding in exported sums is no contradiction.
 */
export function prePeriodIssue(observation: Observation): Pick<EvidenceIssue, 'kind' | 'field'> | undefined {
  const { units = 0, sum = 0, squares = 0, prePeriod = 0, prePeriodSquares = 0 } = observation
  const { prePeriodProducts = 0, newcomerUnits = 0, newcomerSum = 0, newcomerSquares = 0 } = observation
  const returning = {
    units: units - newcomerUnits,
    sum: rounded(sum - newcomerSum, sum),
    squares: rounded(squares - newcomerSquares, squares),
  }
  if (returning.units < 0) return { kind: 'more-events-than-units', field: 'newcomerUnits' }
  if (newcomerUnits === 0 && newcomerSum !== 0) return { kind: 'sum-of-nobody', field: 'newcomerSum' }
  if (newcomerUnits === 0 && newcomerSquares !== 0) return { kind: 'sum-of-nobody', field: 'newcomerSquares' }
  if (squaresTooSmall(newcomerUnits, newcomerSum, newcomerSquares))
    return { kind: 'squares-too-small', field: 'newcomerSquares' }
  if (returning.units === 0) {
    if (returning.sum !== 0) return { kind: 'newcomers-do-not-fit', field: 'newcomerSum' }
    if (returning.squares !== 0) return { kind: 'newcomers-do-not-fit', field: 'newcomerSquares' }
    const sums = { prePeriod, prePeriodSquares, prePeriodProducts }
    const field = Object.entries(sums).find(([, value]) => value !== 0)?.[0]
    return field === undefined ? undefined : { kind: 'sum-of-nobody', field }
  }
  const spread = squaresAround(returning.units, returning.sum, returning.squares)
  if (spread < -ROUNDING * squares) return { kind: 'newcomers-do-not-fit', field: 'newcomerSquares' }
  if (squaresTooSmall(returning.units, prePeriod, prePeriodSquares))
    return { kind: 'squares-too-small', field: 'prePeriodSquares' }
  const spreadBefore = squaresAround(returning.units, prePeriod, prePeriodSquares)
  const products = Math.abs(prePeriodProducts - (returning.sum * prePeriod) / returning.units)
  // Cauchy and Schwarz.
  const most = Math.sqrt(Math.max(0, spread)) * Math.sqrt(Math.max(0, spreadBefore))
  const dust = ROUNDING * Math.sqrt(squares) * Math.sqrt(prePeriodSquares)
  return products > most * (1 + ROUNDING) + dust
    ? { kind: 'products-too-large', field: 'prePeriodProducts' }
    : undefined
}

/** Whether no numbers of so many people with such a sum have squares that add up to so little. */
export function squaresTooSmall(units: number, sum: number, squares: number): boolean {
  return units > 0 && squares < ((sum * sum) / units) * (1 - ROUNDING)
}

const ROUNDING = 1e-9

/** Around the mean. */
function squaresAround(units: number, sum: number, squares: number): number {
  return squares - (sum / units) * sum
}

/** A difference of sums, without the dust that it leaves where they are equal. */
function rounded(difference: number, of: number): number {
  return Math.abs(difference) <= ROUNDING * Math.abs(of) ? 0 : difference
}
