import { isNamed } from './is-named.ts'
import { mostVersions } from '../table/table-columns.ts'
import type { TableColumn } from '../table/table-columns.ts'
import { headerWords } from '../values/text.ts'

/** A version and the texts that name it. */
export type NamedArm = { readonly arm: string; readonly names: readonly string[] }

/** The column that says which version a row saw, where just one can be it; null where a person must say. */
export function guessVersionColumn(
  columns: readonly TableColumn[],
  arms: readonly NamedArm[],
): number | null {
  const possible = columns.map(({ distinct, kind }) => distinct <= mostVersions && kind !== 'date')
  const matching = columns.flatMap((column, index) =>
    possible[index] && guessArms(column, arms).size >= Math.min(2, column.distinct) ? [index] : [],
  )
  const named = columns.flatMap(({ name }, index) =>
    possible[index] && versionNames.has(headerWords(name)) ? [index] : [],
  )
  const both = named.filter((index) => matching.includes(index))
  const [only, ...others] = [both, named, matching].find((found) => found.length > 0) ?? []
  return only === undefined || others.length > 0 ? null : only
}

/** The versions that the texts of a column name for certain. */
export function guessArms(column: TableColumn, arms: readonly NamedArm[]): ReadonlyMap<string, string> {
  return new Map(
    column.values.flatMap((text) => {
      const [only, ...others] = arms.filter(({ names }) => isNamed(text, names))
      return only === undefined || others.length > 0 ? [] : [[text, only.arm] as const]
    }),
  )
}

const versionNames = new Set(
  [
    'versione, variante, gruppo, braccio, trattamento, promozione, campagna, nome campagna, version, variant, group',
    'arm, treatment, promotion, campaign, campaign name, test group, experiment group',
  ]
    .join(', ')
    .split(', ')
    .map(headerWords),
)
