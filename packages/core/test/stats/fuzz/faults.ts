/**
 * What is wrong with a result, in words; empty where nothing is. Whatever the function: no NaN at any depth, every
 * p-value in [0, 1], every interval the right way round with its estimate inside.
 */
export function faultsOf(result: unknown): readonly string[] {
  return faultsAt(result, 'value')
}

export function probabilityFaults(path: string, value: number): readonly string[] {
  return value >= 0 && value <= 1 ? [] : [`${path} is the probability ${value}`]
}

export function insideFaults(path: string, estimate: number, { low, high }: Ends): readonly string[] {
  return low <= estimate && estimate <= high
    ? []
    : [`${path}: the estimate ${estimate} is outside ${low} to ${high}`]
}

export interface Ends {
  readonly low: number
  readonly high: number
}

function faultsAt(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return numberFaults(value, path)
  if (typeof value !== 'object' || value === null) return []
  const members = Object.entries(value).flatMap(([key, member]) => faultsAt(member, `${path}.${key}`))
  return [...members, ...intervalFaults(value, path)]
}

function numberFaults(value: number, path: string): readonly string[] {
  if (Number.isNaN(value)) return [`${path} is NaN`]
  return /pvalue/i.test(path) ? probabilityFaults(path, value) : []
}

function intervalFaults(record: object, path: string): readonly string[] {
  const [low, high] = [Reflect.get(record, 'low'), Reflect.get(record, 'high')]
  const own = { ...record, ...Object(Reflect.get(record, 'interval')) }
  const [estimate, from, to] = ['estimate', 'low', 'high'].map((key) => Reflect.get(own, key))
  return [
    ...(typeof low === 'number' && typeof high === 'number' && low > high
      ? [`${path} is the inverted interval ${low} to ${high}`]
      : []),
    ...(typeof estimate === 'number' && typeof from === 'number'
      ? insideFaults(path, estimate, { low: from, high: typeof to === 'number' ? to : Infinity })
      : []),
  ]
}
