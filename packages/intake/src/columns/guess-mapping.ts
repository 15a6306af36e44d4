import type { Block } from '../table/block.ts'
import { headerWords } from '../values/text.ts'

/** A count that the grid takes: one measure of one version, with the names either may have in a header. */
export type Target = {
  readonly arm: string
  readonly armNames: readonly string[]
  readonly measure: string
  readonly names: readonly string[]
}

/** What a column is imported as. */
export type ColumnRole =
  | { readonly kind: 'date' }
  | { readonly kind: 'counts'; readonly arm: string; readonly measure: string }
  | { readonly kind: 'ignore' }

/** One role a column, in the order of the block. */
export type Mapping = readonly ColumnRole[]

/**
 * `needs-arm`: the columns are those of one version and a person must say which; one mapping stands ready for
 * each. `unmapped`: a person must say what the columns are; `mapping` holds what is certain.
 */
export type MappingGuess =
  | { readonly kind: 'mapped'; readonly mapping: Mapping }
  | {
      readonly kind: 'needs-arm'
      readonly byArm: readonly { readonly arm: string; readonly mapping: Mapping }[]
    }
  | { readonly kind: 'unmapped'; readonly mapping: Mapping }

/**
 * Guesses what each column is. Header names win: `A Clicks`, `Clicks B`, `Controllo – visite`; `Clicks` alone
 * needs an arm. Without a header the columns after the day are taken in the order of `targets`, which is the
 * grid's.
 */
export function guessMapping(block: Block, targets: readonly Target[]): MappingGuess {
  const whole = rolesOf(block, targets, namesWithArm)
  if (isComplete(whole)) return { kind: 'mapped', mapping: whole }
  const byArm = [...new Set(targets.map((target) => target.arm))].map((arm) => {
    const own = targets.filter((target) => target.arm === arm)
    return { arm, mapping: rolesOf(block, own, namesWithoutArm) }
  })

  const [first] = byArm
  if (first === undefined || whole.some(isCounts) || !byArm.every(({ mapping }) => isComplete(mapping)))
    return { kind: 'unmapped', mapping: withoutRivals(whole) }
  return byArm.length === 1 ? { kind: 'mapped', mapping: first.mapping } : { kind: 'needs-arm', byArm }
}

type NamesOf = (target: Target) => readonly string[]
type CountsRole = Extract<ColumnRole, { readonly kind: 'counts' }>

const dateNames = new Set(['date', 'day', 'data', 'giorno'])
const ignored: ColumnRole = { kind: 'ignore' }

function rolesOf(block: Block, targets: readonly Target[], namesOf: NamesOf): Mapping {
  const dateColumn = findDateColumn(block)
  const roles = block.hasHeader ? rolesByName(block, targets, namesOf) : rolesInOrder(block, targets)
  return roles.map((role, index) => (index === dateColumn ? { kind: 'date' } : role))
}

/** Whether a block has a column of days, by its header or by what stands in it. */
export function hasDays(block: Block): boolean {
  return findDateColumn(block) >= 0
}

function findDateColumn({ columns }: Block): number {
  const named = columns.findIndex((column) => dateNames.has(headerWords(column.name)))
  return named < 0 ? columns.findIndex((column) => column.kind === 'date') : named
}

function rolesByName({ columns }: Block, targets: readonly Target[], namesOf: NamesOf): Mapping {
  const named = targets.map((target) => ({ target, names: new Set(namesOf(target)) }))
  return columns.map((column) => {
    const own = [column.name, ...(column.aliases ?? [])].map(headerWords)
    const [match, rival] = named.filter(({ names }) => own.some((name) => names.has(name)))
    return match === undefined || rival !== undefined ? ignored : countsOf(match.target)
  })
}

function rolesInOrder({ columns }: Block, targets: readonly Target[]): Mapping {
  const values = columns.flatMap(({ kind }, index) => (kind === 'count' || kind === 'blank' ? [index] : []))
  if (values.length !== targets.length) return columns.map(() => ignored)
  return columns.map((_, index) => {
    const target = targets[values.indexOf(index)]
    return target === undefined ? ignored : countsOf(target)
  })
}

function countsOf({ arm, measure }: Target): CountsRole {
  return { kind: 'counts', arm, measure }
}

function namesWithArm({ armNames, names }: Target): readonly string[] {
  return armNames.flatMap((arm) =>
    names.flatMap((name) => [headerWords(`${arm} ${name}`), headerWords(`${name} ${arm}`)]),
  )
}

function namesWithoutArm({ names }: Target): readonly string[] {
  return names.map(headerWords)
}

/** Whether a column is imported as a count. */
export function isCounts(role: ColumnRole): role is CountsRole {
  return role.kind === 'counts'
}

function isComplete(mapping: Mapping): boolean {
  const hasDate = mapping.some((role) => role.kind === 'date')
  return hasDate && mapping.some(isCounts) && mapping.every((role) => !hasRival(role, mapping))
}

/** Two columns that claim the same place in the grid: neither is certain. */
function withoutRivals(mapping: Mapping): Mapping {
  return mapping.map((role) => (hasRival(role, mapping) ? ignored : role))
}

function hasRival(role: ColumnRole, mapping: Mapping): boolean {
  if (!isCounts(role)) return false
  const isSame = (other: ColumnRole) =>
    isCounts(other) && other.arm === role.arm && other.measure === role.measure
  return mapping.filter(isSame).length > 1
}
