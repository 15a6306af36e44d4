import type { Json } from '../../canonical.ts'
import { civilDate } from '../../calendar.ts'
import { civilMonth } from '../../calendar/civil-month.ts'
import {
  invert,
  rowKey,
  withoutStandIns,
  type Change,
  type Operation,
  type Row,
  type StandIns,
} from '../../journal/index.ts'
import { lessonIssues } from '../../lesson/lesson.ts'
import { fail, ok } from '../../result.ts'
import type { Action, ActionContext } from '../action.ts'
import { emptyLesson, ofType } from '../case-file.ts'
import { countIssues } from '../count-issues.ts'
import { emptyCompany } from '../company.ts'
import { emptyDraft } from '../experiment.ts'
import { gridState, untouched } from '../grid-state.ts'
import { mainSource, type Series } from '../grid.ts'
import { kpiValueIssues } from '../kpi-issues.ts'
import type { Cimento } from '../schema.ts'
import { subjectIdOf } from '../subject.ts'
import { emptyKpi, trackedKpi } from '../tracked-kpi.ts'
import { isStartChange, mayTurnStart } from '../withdraw-start.ts'
import { editExperiment } from './edit-experiment.ts'
import { editKpi } from './kpis.ts'

/** What a gesture wrote, and what it wrote over. */
export type Written = {
  readonly operation: Operation<Cimento>
  /** The rows it changed, as they were just before it; new ones are missing. */
  readonly before: readonly Row<Cimento>[]
}

/** A gesture to take back, and what the undos before this one gave back. */
export type UndoInput = Written & { readonly standIns: StandIns }

export type UndoIssue = {
  /**
   * `is-fact`: an amendment, a reading or a decision is superseded, never undone. `changed-since`: all of it was
   * written over. `not-allowed`: the log has moved on, and no gesture could write the former values today: a start
   * is only taken back on its day and before any count.
   */
  readonly kind: 'is-fact' | 'changed-since' | 'not-allowed'
  readonly action: string
}

export type UndoState = { readonly rows: readonly Row<Cimento>[] }

/**
 * Takes back a gesture by a new operation, so nothing leaves the history; taking back an undo is a redo.
 * Fields that somebody else has written since stay as they are. What a gesture created goes to the trash; a start is
 * withdrawn.
 */
export const undoOperation: Action<UndoState, UndoInput, UndoIssue> = (state, written, context) => {
  const { operation, before, standIns } = written
  const { action } = operation
  const creates = createdIn(written)
  const isFact = (change: Change<Cimento>) => facts.has(change.type) && !isStartChange(change)
  if (creates.length === 0 && operation.changes.some(isFact)) return fail([{ kind: 'is-fact', action }])
  const whenAbsent = creates.length > 0 ? trashed(context) : emptied(context)
  const now = withoutStandIns(state.rows, standIns, operation.id)
  const changes = invert(operation, before, now, whenAbsent)
  if (changes.length === 0 || creates.some((change) => isTouched(change, now, operation)))
    return fail([{ kind: 'changed-since', action }])
  return changes.every((change) => isAllowed(state, change, changes, context))
    ? ok(changes)
    : fail([{ kind: 'not-allowed', action }])
}

/** The rows an undo must see: those of the tests and KPIs it is about, or the workspace's own. */
export function undoState(rows: readonly Row<Cimento>[]): UndoState {
  return { rows }
}

const facts: ReadonlySet<string> = new Set(['plan', 'look', 'decision', 'followUp'])

function createdIn({ operation, before }: Written): readonly Change<Cimento>[] {
  const existing = new Set(before.map(rowKey))
  return operation.changes.filter(
    (change) => 'deletedAt' in change.set && change.set.deletedAt === null && !existing.has(rowKey(change)),
  )
}

/** A new test or KPI and everything in it are kept as they are: in the trash. */
function trashed({ now }: ActionContext) {
  return (_type: string, field: string): Json | undefined => (field === 'deletedAt' ? now : undefined)
}

function emptied({ now }: ActionContext) {
  return (type: keyof Cimento, field: string): Json | undefined => {
    if (cells.has(type) || field === 'deletedAt') return null
    if (type === 'plan') return field === 'withdrawnAt' ? now : undefined
    return emptyValues[type]?.get(field)
  }
}

/** Entities whose fields are cells: one without a value is blank. */
const cells: ReadonlySet<string> = new Set(['series', 'ratings', 'kpiValues'])

const emptyValues: { readonly [type in keyof Cimento]?: ReadonlyMap<string, Json> } = {
  workspace: new Map<string, Json>(Object.entries(emptyCompany)),
  experiment: new Map<string, Json>(Object.entries(emptyDraft)),
  lesson: new Map<string, Json>(Object.entries(emptyLesson)),
  kpi: new Map<string, Json>(Object.entries(emptyKpi)),
}

/** Whether anything was added to what the gesture created: that is more than this undo may put away. */
function isTouched(
  created: Change<Cimento>,
  now: readonly Row<Cimento>[],
  operation: Operation<Cimento>,
): boolean {
  const others = now.filter((row) =>
    created.type === 'lesson' ? rowKey(row) === rowKey(created) : subjectIdOf(row) === created.id,
  )
  return others.some(({ stamps }) => Object.values(stamps).some((stamp) => stamp !== operation.id))
}

/** The rules of the gestures hold for an undo as well: it may not reach what they refuse. */
function isAllowed(
  { rows }: UndoState,
  change: Change<Cimento>,
  beside: readonly Change<Cimento>[],
  context: ActionContext,
): boolean {
  const owner = ownerOf(change, rows)
  const own = rows.filter((row) => subjectIdOf(row) === owner)
  const state = gridState(own)
  const { file, series } = state
  switch (change.type) {
    case 'workspace':
      return true
    case 'experiment': {
      const { deletedAt: _, ...slots } = change.set
      const cells = beside.find(({ type, id }) => type === 'series' && id === change.id)?.set ?? {}
      return editExperiment({ file, series: untouched(series, cells) }, slots, context).ok
    }
    case 'series': {
      if (!file?.plan) return false
      const after = { ...series, ...change.set }
      const counts = countsIn(change.set)
      return (
        countIssues(file.plan.value.plan, file.experiment.entry, counts, after, context.today).length === 0
      )
    }
    case 'lesson': {
      if (!file || (file.lesson && file.lesson.id !== change.id)) return false
      const lesson = { ...emptyLesson, ...file.lesson, ...change.set }
      return lesson.closedOn === null || lessonIssues(lesson, file.experiment.title).length === 0
    }
    case 'kpi': {
      const { createdAt: _, deletedAt: __, ...fields } = change.set
      return editKpi(trackedKpi(own), fields, context).ok
    }
    case 'kpiValues':
      return trackedKpi(own) !== undefined && kpiValueIssues(monthsIn(change.set), context.today).length === 0
    case 'ratings':
      return file !== undefined
    case 'plan': {
      const row = ofType(own, 'plan').find(({ id }) => id === change.id)
      return mayTurnStart(state, change, row?.fields.hash, context.today)
    }
    case 'look':
    case 'decision':
    case 'followUp':
      return false
  }
}

/** The test or the KPI that a change is about. */
function ownerOf(change: Change<Cimento>, rows: readonly Row<Cimento>[]): string | undefined {
  if (change.type === 'workspace') return undefined
  const row = rows.find((candidate) => rowKey(candidate) === rowKey(change))
  const named = 'experiment' in change.set ? change.set.experiment : undefined
  return named ?? (row ? subjectIdOf(row) : change.id)
}

function monthsIn(set: Partial<Cimento['kpiValues']>) {
  return Object.entries(set).flatMap(([text, value]) => {
    const month = civilMonth(text)
    return month === undefined ? [] : [{ month, value: value ?? null }]
  })
}

function countsIn(set: Partial<Series>) {
  return Object.entries(set).flatMap(([cell, value]) => {
    const [day = '', arm = '', measure = '', source] = cell.split('/')
    const date = civilDate(day)
    return date === undefined || source !== mainSource ? [] : [{ date, arm, measure, value: value ?? null }]
  })
}
