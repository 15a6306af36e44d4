import { invariant } from '../result.ts'

/**
 * Clock, identity and order of an operation in one text: `milliseconds-counter-actor`, the numbers padded,
 * so that comparing two stamps with `<` compares when they were made.
 * Example: `001793404800000-00000-k3v9x0q2m7`.
 */
export type Stamp = string & { readonly __stamp: true }

export type StampParts = {
  /** Milliseconds since 1970 in UTC; 15 digits reach the year 33658. */
  readonly milliseconds: number
  /** Orders the stamps of one millisecond, 0 to 99,999. */
  readonly counter: number
  /** Who made it: 1 to 32 of `0-9a-z`. No capitals: an actor may name a file, and some disks ignore case. */
  readonly actor: string
}

export const maximumCounter = 99_999

const maximumMilliseconds = 999_999_999_999_999
const pattern = /^\d{15}-\d{5}-[0-9a-z]{1,32}$/

/** The stamp a text holds, or undefined when it holds none. */
export function parseStamp(text: string): Stamp | undefined {
  return pattern.test(text) ? (text as Stamp) : undefined
}

/** Throws when a part is out of its range: stamps come from `tick`, never from input. */
export function formatStamp({ milliseconds, counter, actor }: StampParts): Stamp {
  invariant(isCount(milliseconds, maximumMilliseconds), `${milliseconds} ms is no time of a stamp`)
  invariant(isCount(counter, maximumCounter), `${counter} is no counter of a stamp`)
  const text = `${String(milliseconds).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${actor}`
  invariant(pattern.test(text), `"${actor}" is no actor of a stamp`)
  return text as Stamp
}

export function stampParts(stamp: Stamp): StampParts {
  const [milliseconds = '', counter = '', actor = ''] = stamp.split('-')
  return { milliseconds: Number(milliseconds), counter: Number(counter), actor }
}

function isCount(value: number, maximum: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= maximum
}
