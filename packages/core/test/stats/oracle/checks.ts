/** One reference figure beside ours, with the relative tolerance of its table. */
export interface Check {
  /** Groups figures of one kind in the report. */
  readonly figure: string
  readonly actual: number
  readonly expected: number
  readonly tolerance: number
  /** An absolute difference that passes as well, where the reference program can do no better. */
  readonly noise?: number
}

export interface OracleCase {
  readonly id: string
  readonly input?: Readonly<Record<string, unknown>>
  readonly fn?: string
  readonly args?: readonly number[]
  readonly expected: unknown
}

/** The README of the tables: closed forms, root-found figures, exact unconditional tests. */
export const closedForm = 1e-10
export const rootFound = 1e-6
export const unconditional = 1e-3

export function deviation({ actual, expected }: Check): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected)
}

export function passes(check: Check): boolean {
  const { actual, expected, tolerance, noise = SUBNORMAL } = check
  return deviation(check) <= tolerance || Math.abs(actual - expected) <= noise
}

/** Below it a double holds few digits, and a program may answer zero. */
const SUBNORMAL = 1e-307

/** A number of the tables: `null` is "the reference program gives no value", infinities are strings. */
export function figureOf(value: unknown): number | undefined {
  if (value === 'Infinity') return Infinity
  if (value === '-Infinity') return -Infinity
  return typeof value === 'number' ? value : undefined
}

export function numberAt(record: unknown, key: string): number {
  const value = figureOf(memberOf(record, key))
  if (value === undefined) throw new Error(`The case has no number ${key}`)
  return value
}

export function memberOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}
