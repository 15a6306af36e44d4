import { readFileSync } from 'node:fs'
import { figureOf, memberOf } from './oracle/checks.ts'

export interface FixtureCase {
  readonly id: string
  readonly input: unknown
  readonly expected: unknown
}

/** The cases of a fixture: figures that other programs computed, each with the call that gave it. */
export function casesOf(table: string): readonly FixtureCase[] {
  const file = new URL(`fixtures/${table}.json`, import.meta.url)
  const cases: unknown = memberOf(JSON.parse(readFileSync(file, 'utf8')), 'cases')
  if (!Array.isArray(cases)) throw new Error(`${table} has a list of cases`)
  return cases
}

export function numbersAt(record: unknown, key: string): readonly number[] {
  const values: unknown = memberOf(record, key)
  return (Array.isArray(values) ? values : [values]).map((value) => figureOf(value) ?? Number.NaN)
}

export function states(expected: unknown, figure: string): boolean {
  return numbersAt(expected, figure).every((value) => !Number.isNaN(value))
}

/**
 * What disagrees with the figure of the other program, in words; empty where all agrees. `tolerance` is relative;
 * `noise` is an absolute difference that passes as well.
 */
export function wrongFigures(
  actual: readonly number[],
  expected: unknown,
  figure: string,
  { tolerance = 1e-10, noise = 1e-300 } = {},
): readonly string[] {
  const figures = numbersAt(expected, figure)
  if (figures.length !== actual.length) return [`${figure}: ${actual.length} of ${figures.length} figures`]
  return figures.flatMap((wanted, index) => {
    const ours = actual[index] ?? Number.NaN
    const agrees = ours === wanted || Math.abs(ours - wanted) <= Math.max(tolerance * Math.abs(wanted), noise)
    return agrees ? [] : [`${figure}[${index}]: ${ours}, the other program ${wanted}`]
  })
}

export const ends = ({ low, high }: { readonly low: number; readonly high: number }) => [low, high]
