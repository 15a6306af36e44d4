import type { Block } from '../table/block.ts'
import type { Row } from '../table/split-rows.ts'
import { fold, isBlank, tidy } from '../values/text.ts'

/** A version of a running test, and the names that lead to it. */
export type RouteTarget = {
  readonly test: string
  readonly arm: string
  /** What a person has said leads here, as `nameWords`. It wins over `names`. */
  readonly remembered: readonly string[]
  readonly names: readonly string[]
}

export type Destination = Pick<RouteTarget, 'test' | 'arm'>

/** Where a name leads. `ambiguous`: to more than one version, and a person must say to which. */
export type Route =
  | { readonly kind: 'known'; readonly to: Destination }
  | { readonly kind: 'ambiguous'; readonly among: readonly Destination[] }
  | { readonly kind: 'unknown' }

/** The rows of one name: of a campaign, an ad or a page. */
export type NamedRows = {
  /** What names are compared by; the same next week. */
  readonly key: string
  /** The name as the first of the rows has it; empty where nothing is written. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly route: Route
}

/**
 * Sends the rows of a block to the versions of several tests, by name. A name that several columns make up
 * (campaign and ad) is read as one: `ESP-12` and `B` are "ESP-12 B". Equal words are equal names, whatever the
 * accents, the capitals and the marks between them; nothing less than that is ever taken for a match.
 */
export function routeRows(
  block: Block,
  nameColumns: readonly number[],
  targets: readonly RouteTarget[],
): readonly NamedRows[] {
  const groups = new Map<string, { readonly name: string; readonly rows: Row[] }>()
  for (const row of block.rows) {
    const name = nameIn(row, nameColumns)
    const key = nameWords(name)
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { name, rows: [row] })
  }
  return [...groups].map(([key, { name, rows }]) => ({ key, name, rows, route: routeOf(key, targets) }))
}

/** The words of a name without case, accents and marks: `ESP-12 · B` and `esp 12 b` are the same. */
export function nameWords(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

function nameIn({ cells }: Row, columns: readonly number[]): string {
  const parts = columns.map((column) => cells[column] ?? '').filter((cell) => !isBlank(cell))
  return [...new Set(parts.map(tidy))].join(' · ')
}

function routeOf(key: string, targets: readonly RouteTarget[]): Route {
  if (key === '') return { kind: 'unknown' }
  const remembered = targets.filter((target) => target.remembered.includes(key))
  const named = targets.filter((target) => target.names.some((name) => nameWords(name) === key))
  const [only, ...others] = (remembered.length > 0 ? remembered : named).map(({ test, arm }) => ({
    test,
    arm,
  }))
  if (only === undefined) return { kind: 'unknown' }
  return others.length === 0 ? { kind: 'known', to: only } : { kind: 'ambiguous', among: [only, ...others] }
}
