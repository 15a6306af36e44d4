import * as v from 'valibot'
import { sha256 } from '../canonical.ts'
import type { Decision } from '../decision/decision.ts'
import type { FollowUp } from '../decision/follow-up.ts'
import type { RowOf, Stamp } from '../journal/index.ts'
import type { LockedPlan } from '../plan/plan.ts'
import type { Assessment } from '../verdict/assessment.ts'
import { assessmentSchema } from './assessment-schema.ts'
import { decisionSchema } from './decision-schema.ts'
import { followUpSchema } from './follow-up-schema.ts'
import { planSchema } from './plan-schema.ts'
import type { Cimento } from './schema.ts'

export type FactType = 'plan' | 'look' | 'decision' | 'followUp'

/** A recorded text that is never edited, only superseded. */
export type Fact<T> = { readonly id: string; readonly recordedAt: string; readonly value: T }
export type PlanFact = Fact<LockedPlan> & { readonly reason: string | null }

/** What the rows of all facts share. */
export type FactRow = {
  readonly id: string
  readonly fields: {
    readonly experiment?: string
    readonly text?: string
    readonly supersedes?: readonly string[]
    readonly withdrawnAt?: string | null
  }
  readonly stamps: { readonly text?: Stamp }
}

/**
 * The facts of one type that stand: those no other supersedes and nobody took back, the earliest first.
 * Two of them are a conflict that a person resolves; until then the earliest counts.
 */
export function standing<R extends FactRow>(rows: readonly R[]): readonly R[] {
  const superseded = new Set(rows.flatMap(({ fields }) => fields.supersedes ?? []))
  return inOrder(rows.filter((row) => !superseded.has(row.id) && isInForce(row)))
}

/** A start that was taken back is in the history only. */
export function isInForce({ fields: { withdrawnAt = null } }: FactRow): boolean {
  return withdrawnAt === null
}

/** Facts from the first recorded to the last. */
export function inOrder<R extends FactRow>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => (recordedAt(a) < recordedAt(b) ? -1 : 1))
}

/** The locked plan of a row, its hash computed again; undefined where it is altered or unreadable. */
export function planOf(row: RowOf<Cimento, 'plan'>): PlanFact | undefined {
  const { text, hash, reason } = row.fields
  const plan = v.safeParse(planText, text)
  if (text === undefined || hash === undefined || !plan.success || isAltered(row)) return undefined
  return { ...factOf(row, { plan: plan.output, text, hash }), reason: reason ?? null }
}

/** Whether a plan's text and hash do not belong together. */
export function isAltered({ fields: { text, hash } }: RowOf<Cimento, 'plan'>): boolean {
  return text === undefined || sha256(text) !== hash
}

export function lookOf(row: RowOf<Cimento, 'look'>): Fact<Assessment> | undefined {
  const look = v.safeParse(lookText, row.fields.text)
  return look.success ? factOf(row, look.output) : undefined
}

export function decisionOf(row: RowOf<Cimento, 'decision'>): Fact<Decision> | undefined {
  const decision = v.safeParse(decisionText, row.fields.text)
  return decision.success ? factOf(row, decision.output) : undefined
}

export function followUpOf(row: RowOf<Cimento, 'followUp'>): Fact<FollowUp> | undefined {
  const followUp = v.safeParse(followUpText, row.fields.text)
  return followUp.success ? factOf(row, followUp.output) : undefined
}

// Recorded texts were written by an action and carry their version: anything else is no fact.
const planText = v.pipe(v.string(), v.parseJson(), planSchema)
const lookText = v.pipe(v.string(), v.parseJson(), assessmentSchema)
const decisionText = v.pipe(v.string(), v.parseJson(), decisionSchema)
const followUpText = v.pipe(v.string(), v.parseJson(), followUpSchema)

function factOf<T>(row: FactRow, value: T): Fact<T> {
  return { id: row.id, recordedAt: recordedAt(row), value }
}

const recordedAt = ({ stamps }: FactRow): string => stamps.text ?? ''
