import { daysBetween } from '../calendar.ts'
import { isSameText } from './same-text.ts'
import { sharedDays, type ScheduledTest, type SharedDays } from './scheduled-test.ts'

/** What two tests can have in common: the people, the place where they meet it, the number that decides. */
const collisionParts = ['segment', 'channel', 'kpi'] as const
export type CollisionPart = (typeof collisionParts)[number]

/** Another test that touches the same things on the same days. */
export type Collision = SharedDays & {
  readonly id: string
  /** At least one, in the order of `collisionParts`. */
  readonly shared: readonly CollisionPart[]
  /** From 1. */
  readonly days: number
}

/**
 * Answers: "which other tests could mix with this one?" Something to know before a start, never a reason to refuse it:
 * two tests drawn by chance apart from each other can share an audience.
 *
 * Every kind of test counts, by its planned days; the days in which outcomes mature do not. Texts are compared as
 * people mean them (`isSameText`): two unknown audiences are not the same. Those with most in common come first, then
 * those that begin first. A test does not collide with itself.
 * Laws: symmetric; both moved by the same days, the same answer moved along; no day in common, none.
 */
export function collisions(test: ScheduledTest, others: readonly ScheduledTest[]): readonly Collision[] {
  return others
    .flatMap((other) => collisionWith(test, other))
    .toSorted((a, b) => b.shared.length - a.shared.length || compare(a.firstDay, b.firstDay))
}

function collisionWith(test: ScheduledTest, other: ScheduledTest): readonly Collision[] {
  const days = other.id === test.id ? undefined : sharedDays(test, other)
  if (!days) return []
  const inCommon = {
    segment: isSameText(test.segment, other.segment),
    channel: isSameText(test.channel, other.channel),
    kpi: isSameText(test.kpiName, other.kpiName),
  }
  const shared = collisionParts.filter((part) => inCommon[part])
  if (shared.length === 0) return []
  return [{ id: other.id, shared, ...days, days: daysBetween(days.firstDay, days.lastDay) + 1 }]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
