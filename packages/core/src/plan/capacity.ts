import type { CivilDate } from '../calendar.ts'
import { endsOn } from './lock-plan.ts'
import { isSameText, plainText } from './same-text.ts'
import type { ScheduledTest } from './scheduled-test.ts'

/** How crowded a test's audience is on its busiest day. */
export type Capacity = {
  /** Tests among the same people at once, this one included: at least 1. */
  readonly atOnce: number
  readonly limit: number
  /** The first of the test's days with so many. */
  readonly on: CivilDate
  /** All of them, this one first. */
  readonly tests: readonly string[]
  /**
   * What they count on together in a day: only where each declares its traffic in the same unit. How many really come
   * by is known to nobody here, so this raises a question and decides nothing.
   */
  readonly unitsPerDay?: { readonly total: number; readonly unitName: string }
}

/** From the third test among the same people on, nobody can tell what came from which. */
const mostTestsAtOnce = 2

/**
 * Answers: "how many tests will these people be in at once, and what traffic do all of them count on?"
 *
 * Days are the planned ones, audiences compared as people mean them. Undefined where the test's audience is unknown.
 * Law: one more test among others never lowers the count.
 */
export function capacity(test: ScheduledTest, others: readonly ScheduledTest[]): Capacity | undefined {
  if (plainText(test.segment) === '') return undefined
  const beside = others.filter(({ id, segment }) => id !== test.id && isSameText(segment, test.segment))
  // The count only rises on days on which a test begins.
  const begins = beside.map(({ startsOn }) => startsOn).filter((day) => runsOn(test, day))
  const busiest = [test.startsOn, ...begins.toSorted()]
    .map((on) => ({ on, tests: [test, ...beside.filter((other) => runsOn(other, on))] }))
    .reduce((most, day) => (day.tests.length > most.tests.length ? day : most))
  const traffic = commonTraffic(busiest.tests)
  return {
    atOnce: busiest.tests.length,
    limit: mostTestsAtOnce,
    on: busiest.on,
    tests: busiest.tests.map(({ id }) => id),
    ...(traffic && { unitsPerDay: traffic }),
  }
}

function runsOn(test: ScheduledTest, day: CivilDate): boolean {
  return test.startsOn <= day && day <= endsOn(test)
}

function commonTraffic(tests: readonly ScheduledTest[]): Capacity['unitsPerDay'] {
  const declared = tests.flatMap(({ traffic }) => (traffic ? [traffic] : []))
  const [first] = declared
  const same =
    declared.length === tests.length &&
    declared.every(({ unitName }) => isSameText(unitName, first?.unitName ?? ''))
  if (!first || !same) return undefined
  const total = declared.reduce((sum, { unitsPerDay }) => sum + unitsPerDay, 0)
  return { total, unitName: first.unitName }
}
