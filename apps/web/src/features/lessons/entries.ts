import type { Assessment, CivilDate, Decision, VerdictName } from '@cimento/core'
import type { CaseFile, Experiment, RecordedLesson } from '@cimento/core/workspace'
import { wordsIn } from '../../lib/search/words.ts'

/** A closed test with the lesson it left. */
export type Entry = {
  readonly experiment: Experiment
  readonly lesson: RecordedLesson
  readonly closedOn: CivilDate
  readonly reading: Assessment
  readonly decision: Decision
  /** All that is known of the test. */
  readonly file: CaseFile
  /** What a search looks through. */
  readonly words: readonly string[]
}

/** The closed tests, the last closed first. */
export function entriesOf(files: readonly CaseFile[]): readonly Entry[] {
  return files
    .map(entryOf)
    .filter((entry) => entry !== undefined)
    .toSorted((a, b) =>
      a.closedOn === b.closedOn
        ? b.experiment.number - a.experiment.number
        : a.closedOn < b.closedOn
          ? 1
          : -1,
    )
}

/** The tests that answered: what works is a lesson, and what does not or does harm is one too. */
export function taught(entries: readonly Entry[]): number {
  return entries.filter(({ reading }) => answers[reading.verdict]).length
}

const answers: { readonly [verdict in VerdictName]: boolean } = {
  met: true,
  'too-small': true,
  'no-useful-effect': true,
  harm: true,
  'guardrail-broken': true,
  promising: false,
  inconclusive: false,
  invalid: false,
  running: false,
}

function entryOf(file: CaseFile): Entry | undefined {
  const { experiment, lesson, look, decision } = file
  if (!lesson || lesson.closedOn === null || !look || !decision) return undefined
  const { takeaway, learned, believed, tags, closedOn } = lesson
  const words = wordsIn(
    [takeaway, learned, believed, experiment.title, ...tags, experiment.channel].join(' '),
  )
  return { experiment, lesson, closedOn, reading: look.value, decision: decision.value, file, words }
}
