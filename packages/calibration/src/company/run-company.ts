import { uniforms } from '../chance/uniforms.ts'
import { collect } from './collect.ts'
import { onceAtTheEnd, stopAtFirst, type Habit } from './habits.ts'
import { nextIdea } from './idea.ts'
import { planIdea } from './plan-idea.ts'
import { readByPlan } from './read-by-plan.ts'

export const ways = ['cimento', 'at-the-end', 'weekly', 'daily'] as const
/** Who decides: this plan, verdict and advice, or a habit. */
export type Way = (typeof ways)[number]

/** All ideas with one true effect (in thresholds) that could be tested: how many each way of deciding scaled. */
export type Outcome = {
  readonly effect: number
  readonly tests: number
  readonly scaled: { readonly [way in Way]: number }
  /** By the plan: tests that ended at a reading on the way. */
  readonly endedEarly: number
}

export type CompanyYears = {
  readonly ideas: number
  /** Ideas that eight weeks of their traffic cannot show. */
  readonly notTestable: number
  readonly outcomes: readonly Outcome[]
}

/**
 * Lets a company with so many ideas run them all as experiments, and decide in each of these ways on the same counts.
 * Law: the same seed gives the same years.
 */
export function runCompany(ideas: number, seed: number): CompanyYears {
  const uniform = uniforms(seed)
  const outcomes = new Map<number, Outcome>()
  let notTestable = 0
  for (let number = 0; number < ideas; number += 1) {
    const idea = nextIdea(uniform)
    const plan = planIdea(idea)
    if (!plan) {
      notTestable += 1
      continue
    }
    const days = collect(idea, plan.plan.durationDays, uniform)
    const read = readByPlan(plan, days)
    const was = outcomes.get(idea.effect) ?? none(idea.effect)
    const scaledBy = (way: Exclude<Way, 'cimento'>) => was.scaled[way] + Number(habits[way](days))
    outcomes.set(idea.effect, {
      effect: idea.effect,
      tests: was.tests + 1,
      endedEarly: was.endedEarly + Number(read.readings < plan.plan.durationDays / 7),
      scaled: {
        cimento: was.scaled.cimento + Number(read.scales),
        'at-the-end': scaledBy('at-the-end'),
        weekly: scaledBy('weekly'),
        daily: scaledBy('daily'),
      },
    })
  }
  return {
    ideas,
    notTestable,
    outcomes: [...outcomes.values()].toSorted((a, b) => a.effect - b.effect),
  }
}

const habits: { readonly [way in Exclude<Way, 'cimento'>]: Habit } = {
  'at-the-end': onceAtTheEnd,
  weekly: stopAtFirst(7),
  daily: stopAtFirst(1),
}

const none = (effect: number): Outcome => ({
  effect,
  tests: 0,
  endedEarly: 0,
  scaled: { cimento: 0, 'at-the-end': 0, weekly: 0, daily: 0 },
})

/** The share of tests that a way of deciding scaled, of those whose true effect is as asked. */
export function shareScaled(
  { outcomes }: CompanyYears,
  way: Way,
  isAsked: (effect: number) => boolean,
): number {
  const asked = outcomes.filter(({ effect }) => isAsked(effect))
  const tests = asked.reduce((sum, outcome) => sum + outcome.tests, 0)
  return asked.reduce((sum, { scaled }) => sum + scaled[way], 0) / tests
}
