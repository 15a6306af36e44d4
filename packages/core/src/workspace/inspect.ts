import type { Row, RowOf } from '../journal/index.ts'
import { decisionOf, followUpOf, isAltered, isInForce, lookOf, planOf, type FactRow } from './facts.ts'
import { ofType } from './case-file.ts'
import { ancestorIds } from './lineage.ts'
import type { Cimento } from './schema.ts'

/** Something in the rows that no action could have written. */
export type Finding = {
  readonly level: 'error' | 'warning'
  readonly kind:
    | 'missing-experiment'
    | 'missing-kpi'
    /** A decision on a plan or a reading that was not there when it was made. */
    | 'missing-plan'
    | 'missing-look'
    | 'plan-altered'
    | 'unreadable-fact'
    | 'unknown-superseded'
    | 'two-standing'
    | 'own-ancestor'
  readonly type: string
  readonly id: string
}

/**
 * What folding accepted without a word. Errors keep a backup from being restored; warnings are shown.
 * Two facts that both stand come from a merge, and wait for a person.
 */
export function inspect(rows: readonly Row<Cimento>[]): readonly Finding[] {
  const experiments = new Set(ofType(rows, 'experiment').map(({ id }) => id))
  const belongs = rows.flatMap((row) => {
    const owner = ownerOf(row)
    const found = owner === undefined || experiments.has(owner)
    return found ? [] : [finding('error', 'missing-experiment', row)]
  })
  const kpis = new Set(ofType(rows, 'kpi').map(({ id }) => id))
  const ofNoKpi = ofType(rows, 'kpiValues')
    .filter(({ id }) => !kpis.has(id))
    .map((row) => finding('error', 'missing-kpi', row))
  const unreadable = [
    ...ofType(rows, 'plan')
      .filter((row) => !planOf(row))
      .map((row) => finding('error', isAltered(row) ? 'plan-altered' : 'unreadable-fact', row)),
    ...ofType(rows, 'look')
      .filter((row) => !lookOf(row))
      .map((row) => finding('error', 'unreadable-fact', row)),
    ...ofType(rows, 'decision')
      .filter((row) => !decisionOf(row))
      .map((row) => finding('error', 'unreadable-fact', row)),
    ...ofType(rows, 'followUp')
      .filter((row) => !followUpOf(row))
      .map((row) => finding('error', 'unreadable-fact', row)),
  ]
  return [
    ...belongs,
    ...ofNoKpi,
    ...unreadable,
    ...groundless(rows),
    ...conflicts(ofType(rows, 'plan')),
    ...conflicts(ofType(rows, 'decision')),
    ...conflicts(ofType(rows, 'followUp'), followedDay),
    ...ownAncestors(ofType(rows, 'experiment')),
  ]
}

function ownerOf(row: Row<Cimento>): string | undefined {
  if (row.type === 'series' || row.type === 'ratings') return row.id
  return row.type === 'plan' ||
    row.type === 'look' ||
    row.type === 'decision' ||
    row.type === 'followUp' ||
    row.type === 'lesson'
    ? (row.fields.experiment ?? '')
    : undefined
}

/** A decision names the plan and the reading it rests on: both were recorded before it. */
function groundless(rows: readonly Row<Cimento>[]): readonly Finding[] {
  const decisions = ofType(rows, 'decision')
  if (decisions.length === 0) return []
  const plans = new Map<string, string>()
  /** Tests whose plan is a finding itself: one cause, one sentence. */
  const unreadable = new Set<string>()
  for (const row of ofType(rows, 'plan')) {
    const { fields, stamps } = row
    if (!planOf(row)) unreadable.add(fields.experiment ?? '')
    const key = `${fields.experiment ?? ''}/${fields.hash ?? ''}`
    const earlier = plans.get(key)
    const recorded = stamps.text ?? ''
    if (earlier === undefined || recorded < earlier) plans.set(key, recorded)
  }
  const looks = new Map(ofType(rows, 'look').map(({ id, fields }) => [id, fields.experiment]))
  return decisions.flatMap((row) => {
    const decision = decisionOf(row)
    if (!decision) return []
    const { experiment = '' } = row.fields
    const planned = plans.get(`${experiment}/${decision.value.planHash}`)
    return [
      ...(!unreadable.has(experiment) && (planned === undefined || planned > decision.recordedAt)
        ? [finding('error', 'missing-plan', row)]
        : []),
      ...(looks.get(decision.value.look) === experiment ? [] : [finding('error', 'missing-look', row)]),
    ]
  })
}

/** One decision has a follow-up for each of its days. */
function followedDay(row: RowOf<Cimento, 'followUp'>): string {
  const { decision, afterDays } = followUpOf(row)?.value ?? {}
  return `${row.fields.experiment ?? ''}/${decision ?? ''}/${afterDays ?? ''}`
}

function ownAncestors(rows: readonly RowOf<Cimento, 'experiment'>[]): readonly Finding[] {
  const parents = new Map(rows.map(({ id, fields }) => [id, fields.parent ?? null]))
  const parentOf = (id: string) => parents.get(id) ?? null
  return rows
    .filter(({ id }) => !ancestorIds(id, parentOf).ok)
    .map((row) => finding('error', 'own-ancestor', row))
}

function conflicts<R extends FactRow & { readonly type: string }>(
  facts: readonly R[],
  subject: (row: R) => string = ({ fields }) => fields.experiment ?? '',
): readonly Finding[] {
  const read = facts.map((row) => ({ row, ...row.fields }))
  const known = new Set(read.map(({ row }) => row.id))
  const superseded = new Set(read.flatMap(({ supersedes = [] }) => supersedes))
  const unknown = read.filter(({ supersedes = [] }) => supersedes.some((id) => !known.has(id)))
  const standing = read.filter(({ row }) => !superseded.has(row.id) && isInForce(row))
  const twice = standing.filter(
    ({ row }, at) => standing.findIndex((other) => subject(other.row) === subject(row)) < at,
  )
  return [
    ...unknown.map(({ row }) => finding('warning', 'unknown-superseded', row)),
    ...twice.map(({ row }) => finding('warning', 'two-standing', row)),
  ]
}

function finding(
  level: Finding['level'],
  kind: Finding['kind'],
  row: { readonly type: string; readonly id: string },
): Finding {
  return { level, kind, type: row.type, id: row.id }
}
