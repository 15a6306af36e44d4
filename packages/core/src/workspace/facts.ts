import { sha256 } from '../canonical.ts'
import type { Decision } from '../decision/decision.ts'
import type { RowOf } from '../journal/index.ts'
import type { LockedPlan, Plan } from '../plan/plan.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { Cimento } from './schema.ts'

export type FactType = 'plan' | 'look' | 'decision'

/** A recorded text that is never edited, only superseded. */
export type Fact<T> = { readonly id: string; readonly recordedAt: string; readonly value: T }
export type PlanFact = Fact<LockedPlan> & { readonly reason: string | null }

/**
 * The facts of one type that stand: those no other supersedes, the earliest first.
 * Two of them are a conflict that a person resolves; until then the earliest counts.
 */
export function standing<T extends FactType>(rows: readonly RowOf<Cimento, T>[]): readonly RowOf<Cimento, T>[] {
  const superseded = new Set(rows.flatMap((row) => supersededBy(row)))
  return inOrder(rows.filter(({ id }) => !superseded.has(id)))
}

/** Facts from the first recorded to the last. */
export function inOrder<T extends FactType>(rows: readonly RowOf<Cimento, T>[]): readonly RowOf<Cimento, T>[] {
  return rows.toSorted((a, b) => (stampOf(a) < stampOf(b) ? -1 : 1))
}

/** The locked plan of a row, its hash computed again; undefined where text and hash do not belong together. */
export function planOf(row: RowOf<Cimento, 'plan'>): PlanFact | undefined {
  const { text, hash, reason } = row.fields
  const plan = text === undefined ? undefined : parse<Plan>(text)
  if (text === undefined || plan === undefined || sha256(text) !== hash) return undefined
  return { id: row.id, recordedAt: stampOf(row), value: { plan, text, hash }, reason: reason ?? null }
}

export function lookOf(row: RowOf<Cimento, 'look'>): Fact<Assessment> | undefined {
  return factOf<Assessment>(row)
}

export function decisionOf(row: RowOf<Cimento, 'decision'>): Fact<Decision> | undefined {
  return factOf<Decision>(row)
}

function factOf<T>(row: RowOf<Cimento, 'look' | 'decision'>): Fact<T> | undefined {
  const value = row.fields.text === undefined ? undefined : parse<T>(row.fields.text)
  return value === undefined ? undefined : { id: row.id, recordedAt: stampOf(row), value }
}

/** Recorded texts were written by an action and carry their version: anything else is no fact. */
function parse<T>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const known = typeof value === 'object' && value !== null && 'version' in value && value.version === 1
    return known ? (value as T) : undefined
  } catch {
    return undefined
  }
}

const stampOf = <T extends FactType>(row: RowOf<Cimento, T>): string => fieldsOf(row).stamps.text ?? ''
const supersededBy = <T extends FactType>(row: RowOf<Cimento, T>): readonly string[] =>
  fieldsOf(row).fields.supersedes ?? []

/** The members all facts share. */
function fieldsOf<T extends FactType>(row: RowOf<Cimento, T>): RowOf<Cimento, 'look'> {
  return row as unknown as RowOf<Cimento, 'look'>
}
