import type { Operation, Row, RowOf } from '../journal/index.ts'
import { ofType } from './case-file.ts'
import { followUpOf, standing } from './facts.ts'
import type { Cimento } from './schema.ts'

/** What of one test can stand only once. A reading is made anew by reading again. */
export type SingleFact = 'plan' | 'decision' | 'followUp'
type SingleRow = { [T in SingleFact]: RowOf<Cimento, T> }[SingleFact]

/** Two people recorded one of these without knowing of each other: both stand until a person chooses. */
export type FactConflict = {
  readonly kind: 'fact'
  readonly type: SingleFact
  readonly experiment: string
  readonly mine: SingleRow
  readonly theirs: SingleRow
  /** Which one counts until then: the one recorded first. */
  readonly stands: 'mine' | 'theirs'
}

/** Facts that stand twice in the merged rows, one of them known to each side alone. */
export function factConflicts(
  mine: readonly Operation<Cimento>[],
  theirs: readonly Operation<Cimento>[],
  merged: readonly Row<Cimento>[],
): readonly FactConflict[] {
  const [ours, others] = [writtenIn(mine), writtenIn(theirs)]
  if (ours.size === 0 || others.size === 0) return []
  const both = (rows: readonly SingleRow[]) => {
    const first = rows.find(({ id }) => ours.has(id) && !others.has(id))
    const second = rows.find(({ id }) => others.has(id) && !ours.has(id))
    return first && second ? [conflictOf(first, second)] : []
  }
  return [
    ...bySubject(standing(ofType(merged, 'plan')), experimentOf),
    ...bySubject(standing(ofType(merged, 'decision')), experimentOf),
    ...bySubject(standing(ofType(merged, 'followUp')), (row) => {
      const { decision, afterDays } = followUpOf(row)?.value ?? {}
      return `${experimentOf(row)}/${decision ?? ''}/${afterDays ?? ''}`
    }),
  ].flatMap(both)
}

function conflictOf(mine: SingleRow, theirs: SingleRow): FactConflict {
  const stands = (mine.stamps.text ?? '') < (theirs.stamps.text ?? '') ? 'mine' : 'theirs'
  return { kind: 'fact', type: mine.type, experiment: experimentOf(mine), mine, theirs, stands }
}

function writtenIn(operations: readonly Operation<Cimento>[]): ReadonlySet<string> {
  const facts = operations
    .flatMap(({ changes }) => changes)
    .filter(({ type }) => type === 'plan' || type === 'decision' || type === 'followUp')
  return new Set(facts.map(({ id }) => id))
}

function bySubject<R extends SingleRow>(
  rows: readonly R[],
  subject: (row: R) => string,
): readonly (readonly R[])[] {
  const found = new Map<string, R[]>()
  for (const row of rows) {
    const others = found.get(subject(row))
    if (others) others.push(row)
    else found.set(subject(row), [row])
  }
  return [...found.values()].filter(({ length }) => length > 1)
}

const experimentOf = ({ fields }: { readonly fields: { readonly experiment?: string } }): string =>
  fields.experiment ?? ''
