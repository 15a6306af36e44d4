import type { Rating } from '../backlog/agreement.ts'
import type { CivilDate } from '../calendar.ts'
import type { Decision } from '../decision/decision.ts'
import type { FollowUp } from '../decision/follow-up.ts'
import type { Row, RowOf } from '../journal/index.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { planChanges, type Amendment } from '../plan/plan-changes.ts'
import type { Assessment } from '../verdict/assessment.ts'
import { experimentOf, type Experiment } from './experiment.ts'
import {
  decisionOf,
  followUpOf,
  inOrder,
  isInForce,
  lookOf,
  planOf,
  standing,
  type Fact,
  type FactType,
  type PlanFact,
} from './facts.ts'
import { ratingsOf } from './rated.ts'
import type { Cimento, EntityType } from './schema.ts'

/** All that is known of one experiment, except its grid of counts. */
export type CaseFile = {
  readonly experiment: Experiment
  /** Every plan that was locked, in order: the first is the start, the others are amendments. */
  readonly plans: readonly PlanFact[]
  readonly amendments: readonly Amendment[]
  /** The plan in force. */
  readonly plan: PlanFact | undefined
  /** The reading in force. */
  readonly look: Fact<Assessment> | undefined
  readonly decision: Fact<Decision> | undefined
  /** The reading that the decision in force rests on, be another one in force by now. */
  readonly decidedOn: Fact<Assessment> | undefined
  /** What was found after the decision in force, the earlier day first; of two of one day the one recorded first. */
  readonly followUps: readonly Fact<FollowUp>[]
  /** The ids of all facts that stand. Two of one type are a conflict, which the next fact resolves by superseding both. */
  readonly standing: { readonly [type in FactType]: readonly string[] }
  readonly lesson: RecordedLesson | undefined
  /** When anything of the lesson was last written. */
  readonly lessonWrittenAt: string | undefined
  /** What people answered to the questions of priority models. */
  readonly ratings: readonly Rating[]
}

export type RecordedLesson = Lesson & { readonly id: string; readonly closedOn: CivilDate | null }

/** The case files of all experiments that are not deleted, by number. Rows may come in any order. */
export function caseFiles(rows: Iterable<Row<Cimento>>): readonly CaseFile[] {
  return allCaseFiles(rows).filter(({ experiment }) => experiment.deletedAt === null)
}

/** Those of the experiments that were deleted: their lessons may still be worth telling. */
export function deletedCaseFiles(rows: Iterable<Row<Cimento>>): readonly CaseFile[] {
  return allCaseFiles(rows).filter(({ experiment }) => experiment.deletedAt !== null)
}

function allCaseFiles(rows: Iterable<Row<Cimento>>): readonly CaseFile[] {
  const byExperiment = new Map<string, Row<Cimento>[]>()
  for (const row of rows) {
    const experiment = experimentIdOf(row)
    if (experiment === undefined) continue
    const own = byExperiment.get(experiment)
    if (own) own.push(row)
    else byExperiment.set(experiment, [row])
  }
  return [...byExperiment.values()]
    .map(caseFile)
    .filter((file) => file !== undefined)
    .toSorted((a, b) => a.experiment.number - b.experiment.number || byId(a.experiment, b.experiment))
}

/** The case file that some rows of one experiment make; undefined without the experiment itself. */
export function caseFile(rows: readonly Row<Cimento>[]): CaseFile | undefined {
  const [experiment] = ofType(rows, 'experiment')
  if (!experiment) return undefined
  const amended = new Set(ofType(rows, 'plan').flatMap(({ fields }) => fields.supersedes ?? []))
  // A start that was taken back here and amended elsewhere is what the amendment changed.
  const plans = inOrder(ofType(rows, 'plan').filter((row) => isInForce(row) || amended.has(row.id)))
    .map(planOf)
    .filter((plan) => plan !== undefined)
  const standingPlans = standing(ofType(rows, 'plan'))
  const looks = standing(ofType(rows, 'look'))
  const decisions = standing(ofType(rows, 'decision'))
  const followUps = standing(ofType(rows, 'followUp'))
  const [plan, look, decision] = [standingPlans[0], looks[0], decisions[0]]
  // Two people may have begun a lesson offline: the one with the lower id is shown on every device.
  const [lesson] = ofType(rows, 'lesson').filter(isKept).toSorted(byId)
  const decided = decision && decisionOf(decision)
  return {
    experiment: experimentOf(experiment),
    plans,
    amendments: amendmentsOf(plans),
    plan: plan && planOf(plan),
    look: look && lookOf(look),
    decision: decided,
    decidedOn: lookById(rows, decided?.value.look),
    followUps: decision ? followUpsAfter(sameDecisions(decision, ofType(rows, 'decision')), followUps) : [],
    standing: {
      plan: idsOf(standingPlans),
      look: idsOf(looks),
      decision: idsOf(decisions),
      followUp: idsOf(followUps),
    },
    lesson: lesson && lessonOf(lesson),
    lessonWrittenAt: lesson && Object.values(lesson.stamps).toSorted().at(-1),
    ratings: ratingsOf(ofType(rows, 'ratings')[0]),
  }
}

export function ofType<T extends EntityType>(
  rows: readonly Row<Cimento>[],
  type: T,
): readonly RowOf<Cimento, T>[] {
  return rows.filter((row): row is Row<Cimento> & RowOf<Cimento, T> => row.type === type)
}

/** The experiment a row belongs to; undefined where it belongs to none. */
export function experimentIdOf(row: Row<Cimento>): string | undefined {
  if (row.type === 'experiment' || row.type === 'series' || row.type === 'ratings') return row.id
  return 'experiment' in row.fields ? row.fields.experiment : undefined
}

function lookById(rows: readonly Row<Cimento>[], id: string | undefined): Fact<Assessment> | undefined {
  const row = ofType(rows, 'look').find((look) => look.id === id)
  return row && lookOf(row)
}

/**
 * The ids under which a decision was recorded: whoever chose between two that stood at once recorded one of them
 * again, word by word, and what was found after it still counts.
 */
function sameDecisions(
  decision: RowOf<Cimento, 'decision'>,
  all: readonly RowOf<Cimento, 'decision'>[],
): ReadonlySet<string> {
  const same = new Set([decision.id])
  let next: readonly RowOf<Cimento, 'decision'>[] = [decision]
  while (next.length > 0) {
    const superseded = new Set(next.flatMap(({ fields }) => fields.supersedes ?? []))
    next = all.filter(
      ({ id, fields }) => superseded.has(id) && !same.has(id) && fields.text === decision.fields.text,
    )
    for (const { id } of next) same.add(id)
  }
  return same
}

function followUpsAfter(
  decisions: ReadonlySet<string>,
  rows: readonly RowOf<Cimento, 'followUp'>[],
): readonly Fact<FollowUp>[] {
  return rows
    .map(followUpOf)
    .filter((fact) => fact !== undefined)
    .filter(({ value }) => decisions.has(value.decision))
    .toSorted((a, b) => a.value.afterDays - b.value.afterDays)
}

function amendmentsOf(plans: readonly PlanFact[]): readonly Amendment[] {
  return plans.flatMap((plan, index) => {
    const before = plans[index - 1]
    if (!before) return []
    return [{ reason: plan.reason ?? '', changed: planChanges(before.value.plan, plan.value.plan) }]
  })
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const isKept = ({ fields }: RowOf<Cimento, 'lesson'>): boolean => (fields.deletedAt ?? null) === null

function lessonOf({ id, fields }: RowOf<Cimento, 'lesson'>): RecordedLesson {
  return { ...emptyLesson, ...fields, id }
}

export const emptyLesson: Lesson & { readonly closedOn: null } = {
  takeaway: '',
  believed: '',
  done: '',
  learned: '',
  soWhat: '',
  type: null,
  scope: '',
  tags: [],
  owner: '',
  reviewBy: null,
  closedOn: null,
}
