import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of facts that another program computed. */
export interface OracleTable {
  readonly name: string
  readonly cases: readonly OracleCase[]
}

export interface OracleCase {
  readonly id: string
  /** All that a handler sees. The distribution tables keep it in `fn` and `args` beside the case's other fields. */
  readonly input: unknown
  readonly expected: unknown
  /** The case's own tolerance, where it has one. */
  readonly tolerance?: unknown
}

/** The tables of a folder, by name, or undefined where there is no such folder. */
export function readTables(folder: string): readonly OracleTable[] | undefined {
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) =>
      tableOf(file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    )
}

export function tableOf(name: string, content: unknown): OracleTable {
  const cases = memberOf(content, 'cases')
  if (!Array.isArray(cases)) throw new Error(`${name}: an oracle table has a list of cases`)
  return { name, cases: cases.map(caseOf) }
}

function caseOf(row: unknown): OracleCase {
  const [fn, args] = [memberOf(row, 'fn'), memberOf(row, 'args')]
  return {
    id: String(memberOf(row, 'id')),
    input: fn === undefined ? memberOf(row, 'input') : { fn, args },
    expected: fn === undefined ? flat(memberOf(row, 'expected')) : { value: memberOf(row, 'expected') },
    tolerance: memberOf(row, 'tolerance'),
  }
}

/** Figures in groups get the group's name: `{ REML: { tau2: 0 } }` is `{ 'REML.tau2': 0 }`. */
function flat(expected: unknown): unknown {
  return Object.fromEntries(
    Object.entries(Object(expected)).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([figure, number]): [string, unknown] => [`${name}.${figure}`, number])
        : [[name, value]],
    ),
  )
}

export function memberOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}

/** A number of the tables: infinities are strings, `null` is "the reference program gives no value". */
export function figureOf(value: unknown): number | undefined {
  if (value === 'Infinity') return Infinity
  if (value === '-Infinity') return -Infinity
  return typeof value === 'number' ? value : undefined
}

export function numberAt(record: unknown, key: string): number {
  const value = figureOf(memberOf(record, key))
  if (value === undefined) throw new Error(`The input has no number ${key}`)
  return value
}

export function numbersAt(record: unknown, key: string): readonly number[] {
  const values: unknown = memberOf(record, key)
  if (!Array.isArray(values)) throw new Error(`The input has no list ${key}`)
  return values.map(Number)
}
