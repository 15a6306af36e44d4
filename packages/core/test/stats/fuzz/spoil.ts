/** Numbers that no input allows everywhere: each must be refused with a typed error, or be a legal value of its field. */
export const wrongNumbers: readonly number[] = [
  Number.NaN,
  Infinity,
  -Infinity,
  -1,
  -0.5,
  0.5,
  1.5,
  0,
  -1e-12,
  Number.MAX_SAFE_INTEGER + 1,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
]

/** A copy of the input with one of its numbers, wherever it stands, replaced; the input itself where it has none. */
export function spoil<Input>(input: Input, place: number, wrong: number): Spoiled<Input> {
  const copy = structuredClone(input)
  const holders = numbersIn(copy, '')
  const holder = holders[place % holders.length]
  if (!holder) return { input }
  Reflect.set(holder.record, holder.key, wrong)
  return { input: copy, ...(isLegal(holder.path, wrong) ? {} : { wrong }) }
}

/** The one infinity that fields allow: a look that cannot stop a test. */
function isLegal(path: string, wrong: number): boolean {
  return (
    (wrong === Infinity && path.endsWith('.criticalZ')) ||
    (wrong === -Infinity && path.includes('.futilityZ.'))
  )
}

export interface Spoiled<Input> {
  readonly input: Input
  readonly wrong?: number
}

interface Holder {
  readonly record: object
  readonly key: string
  /** The names that lead to it, each after a dot. */
  readonly path: string
}

function numbersIn(record: unknown, path: string): readonly Holder[] {
  if (typeof record !== 'object' || record === null) return []
  return Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'number'
      ? [{ record, key, path: `${path}.${key}` }]
      : numbersIn(value, `${path}.${key}`),
  )
}
