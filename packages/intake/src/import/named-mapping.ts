import { measuresOf } from '@cimento/core/workspace'
import type { Block } from '../table/block.ts'
import { columnArms } from '../counts/column-arms.ts'
import { guessColumns } from '../counts/guess-columns.ts'
import type { ColumnRole, Mapping } from '../columns/guess-mapping.ts'
import type { Planned } from '../counts/read-paste.ts'

/** The columns as answers name them, and the others as their headers tell. */
export function mappingNamed(
  block: Block,
  { plan, words }: Planned,
  roles: ReadonlyMap<number, string>,
  arm: string | undefined,
  isLong: boolean,
): Mapping | undefined {
  const guess = guessColumns(block, plan, words)
  const own = isLong
    ? columnArms(plan)[0]?.id
    : (arm ?? (plan.arms.length === 1 ? plan.arms[0]?.id : undefined))
  const guessed =
    guess.kind === 'needs-arm' ? guess.byArm.find((each) => each.arm === own)?.mapping : guess.mapping
  const said = block.columns.map((_, index): ColumnRole | undefined => {
    const role = roles.get(index)
    if (role === undefined) return undefined
    if (role === 'day') return { kind: 'date' }
    if (role === 'ignore' || role === 'version') return { kind: 'ignore' }
    const [first = '', second] = role.split('/')
    const measure = second ?? first
    const ofArm = second === undefined ? own : first
    return ofArm === undefined || !measuresOf(plan).includes(measure)
      ? { kind: 'ignore' }
      : { kind: 'counts', arm: ofArm, measure }
  })
  const claimed = new Set(said.map((role) => JSON.stringify(role)))
  return block.columns.map((_, index) => {
    const role = said[index]
    if (role !== undefined) return role
    const other = guessed?.[index] ?? { kind: 'ignore' }
    // What an answer gave to another column is not given twice.
    return other.kind !== 'ignore' && claimed.has(JSON.stringify(other)) ? { kind: 'ignore' } : other
  })
}
