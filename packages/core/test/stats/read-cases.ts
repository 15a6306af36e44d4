import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
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

/** Relative to the figure of the other program; `noise` is an absolute difference that passes as well. */
export function expectFigures(
  actual: readonly number[],
  expected: unknown,
  figure: string,
  { tolerance = 1e-10, noise = 1e-300 } = {},
): void {
  const figures = numbersAt(expected, figure)
  expect(actual, figure).toHaveLength(figures.length)
  for (const [index, wanted] of figures.entries()) {
    const ours = actual[index] ?? Number.NaN
    const agrees =
      ours === wanted || Math.abs(ours - wanted) <= Math.max(tolerance * Math.abs(wanted), noise)
    expect(agrees, `${figure}[${index}]: ${ours}, the other program ${wanted}`).toBe(true)
  }
}

export const ends = ({ low, high }: { readonly low: number; readonly high: number }) => [low, high]
