import { assess } from '@cimento/core'
import { lockedPlan } from '@cimento/testkit'
import { expect, test } from 'vitest'

const locked = lockedPlan()
const { startsOn, arms, guardrails } = locked.plan
const noEvents = Object.fromEntries(guardrails.map(({ id }) => [id, 0]))
const afterTheEnd = '2027-12-31'

// 5,000 against 5,350: chi-square 11.84, p = 0.00058 (R: chisq.test(c(5000, 5350))). As one look it alarms at 0.001;
// looked at every day, the same counts are only 34 times likelier under another split (Lindon & Malek, 100 people).
test('R-RUN-02 a split that would alarm at the one planned reading does not, while it is looked at every day', () => {
  expect(splitOn(startsOn, 5000, 5350)).toEqual({ verdict: 'running', ratio: 'regular' })
  expect(splitOn(afterTheEnd, 5000, 5350)).toEqual({ verdict: 'invalid', ratio: 'mismatch' })
})

test('R-RUN-02 a split that is plainly broken is told at once', () => {
  expect(splitOn(startsOn, 640, 480)).toEqual({ verdict: 'invalid', ratio: 'mismatch' })
})

/** What is said of two whole versions, on a day of the test or once it may be read. */
function splitOn(today: string, control: number, treatment: number) {
  const assessed = assess({
    plan: locked,
    looks: [],
    today,
    observations: arms.map(({ id }, at) => ({
      arm: id,
      from: startsOn,
      to: startsOn,
      units: at === 0 ? control : treatment,
      successes: 0,
      guardrails: noEvents,
    })),
  })
  if (!assessed.ok) throw new Error(assessed.error[0]?.kind)
  return { verdict: assessed.value.verdict, ratio: assessed.value.health.sampleRatio.kind }
}
