import { fold, type Operation } from '../journal/index.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { canonicalJson } from '../canonical.ts'
import { engineVersion } from '../engine-version.ts'
import { decisionRecord, type DecisionRecord } from '../record/decision-record.ts'
import { readingAgain } from '../record/reading-again.ts'
import { fail, ok, type Result } from '../result.ts'
import { looksOf } from '../verdict/assessment.ts'
import { ofType, type RecordedLesson } from './case-file.ts'
import { lookOf } from './facts.ts'
import { gridState } from './grid-state.ts'
import { observationsOf } from './grid.ts'
import type { Cimento } from './schema.ts'

/** Why there is no record of an experiment. */
export type NoRecord =
  | { readonly kind: 'unknown-experiment' }
  /** Nothing was read yet: there is no result to account for. */
  | { readonly kind: 'not-read' }
  /** Counts of before the reading came in from another device after it: what was read can no longer be told. */
  | { readonly kind: 'other-counts' }

/**
 * Answers: "on what was this decided?" from the journal alone: the counts of the moment it was read, not those of today.
 * With a decision, the reading it rests on; without one, the reading in force.
 *
 * @param key what people call it, as the record shall say
 */
export function recordOf(
  operations: readonly Operation<Cimento>[],
  experiment: string,
  key: string,
): Result<DecisionRecord, NoRecord> {
  const rows = rowsOf(operations, experiment)
  const { file } = gridState(rows)
  if (!file) return fail({ kind: 'unknown-experiment' })
  const lookId = file.decision?.value.look ?? file.look?.id
  const row = ofType(rows, 'look').find(({ id }) => id === lookId)
  const look = row && lookOf(row)
  if (!look || look.value.verdict === 'running') return fail({ kind: 'not-read' })
  const reading = look.value
  const then = gridState(rowsOf(upTo(operations, look.recordedAt), experiment))
  const before = gridState(rowsOf(beforeThat(operations, look.recordedAt), experiment))
  const parts = {
    question: { key, title: file.experiment.title },
    plan: reading.plan,
    observations: observationsOf(
      then.series,
      reading.plan,
      then.file?.experiment.entry ?? 'daily',
      looksOf(reading).at(-1)?.through,
    ),
    earlierLooks: before.file?.look ? looksOf(before.file.look.value) : [],
    reading,
    supersededBy:
      file.look && file.look.id !== look.id
        ? { on: file.look.value.today, verdict: file.look.value.verdict }
        : null,
    decision: file.decision?.value ?? null,
    lesson: file.lesson && file.lesson.closedOn !== null ? textsOf(file.lesson) : null,
  }
  const again = readingAgain(parts)
  if (!again.ok || canonicalJson(again.value.arms) !== canonicalJson(reading.arms))
    return fail({ kind: 'other-counts' })
  // A reading does not say which engine made it: another one, where ours finds other numbers in the same counts.
  const isOurs = canonicalJson(again.value) === canonicalJson(reading)
  return ok(decisionRecord(parts, isOurs ? engineVersion : earlierEngine))
}

const earlierEngine = 'earlier'

function rowsOf(operations: readonly Operation<Cimento>[], experiment: string) {
  return fold(operations).filter(
    (row) => row.id === experiment || ('experiment' in row.fields && row.fields.experiment === experiment),
  )
}

// Stamps sort as text.
const upTo = (operations: readonly Operation<Cimento>[], stamp: string) =>
  operations.filter(({ id }) => id <= stamp)
const beforeThat = (operations: readonly Operation<Cimento>[], stamp: string) =>
  operations.filter(({ id }) => id < stamp)

/** The lesson alone: its row holds more. */
function textsOf(row: RecordedLesson): Lesson {
  const { takeaway, believed, done, learned, soWhat, type, scope, tags, owner, reviewBy } = row
  return { takeaway, believed, done, learned, soWhat, type, scope, tags, owner, reviewBy }
}
