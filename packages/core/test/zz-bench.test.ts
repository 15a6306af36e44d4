import { test } from 'vitest'
import { assess } from '@cimento/core'
import { lockedPlan, returnsGuardrail, wholeTest } from '@cimento/testkit'
import { addDays } from '@cimento/core'
import { compareArms, detectableEffect, checkGuardrail, checkSampleRatio, differenceInterval, liftInterval } from '@cimento/core/stats'
import { observationIssues } from '../src/evidence/check-observations.ts'
import { dayCoverage, totals, withinPlan } from '../src/evidence/totals.ts'
import { healthOf } from '../src/evidence/health.ts'
import { compare } from '../src/verdict/comparison.ts'
import { readGuardrails } from '../src/verdict/guardrail-reading.ts'

const plan = lockedPlan({ guardrails: [returnsGuardrail] })
const rows = wholeTest(plan, [10_020, 417, { returns: 231 }], [9_991, 512, { returns: 240 }])
const daily = Array.from({ length: 28 }, (_, i) => {
  const date = addDays(plan.plan.startsOn, i)
  return ['control', 'b'].map((arm) => ({ arm, from: date, to: date, units: 357, successes: 15, guardrails: { returns: 8 } }))
}).flat()
function time(name: string, f: () => unknown, n = 2000) {
  for (let i = 0; i < 300; i++) f()
  const runs: number[] = []
  for (let k = 0; k < 5; k++) { const t = performance.now(); for (let i = 0; i < n; i++) f(); runs.push((performance.now() - t) / n * 1000) }
  console.log(name, Math.min(...runs).toFixed(1), 'µs')
}
test('bench', () => {
  const a = totals(plan.plan, rows)
  const c = { successes: 417, trials: 10020 }, t = { successes: 512, trials: 9991 }
  time('assess 2 rows', () => assess({ plan, looks: [], observations: rows, today: '2026-11-30' }))
  time('assess 56 rows', () => assess({ plan, looks: [], observations: daily, today: '2026-11-30' }))
  time('issues 2', () => observationIssues(plan.plan, rows, '2026-11-30' as never))
  time('issues 56', () => observationIssues(plan.plan, daily, '2026-11-30' as never))
  time('coverage 2', () => dayCoverage(plan.plan, rows))
  time('coverage 56', () => dayCoverage(plan.plan, daily))
  time('withinPlan', () => withinPlan(plan.plan, rows))
  time('totals', () => totals(plan.plan, rows))
  time('health', () => healthOf(plan.plan, a, { planned: 1, covered: 1, missing: [] }))
  time('compare', () => compare(plan.plan, ...a))
  time('guardrails', () => readGuardrails(plan.plan, ...a))
  time('  compareArms', () => compareArms({ kind: 'proportion', control: c, treatment: t, confidenceLevel: 0.95 }))
  time('  difference', () => differenceInterval({ kind: 'proportion', control: c, treatment: t, confidenceLevel: 0.95 } as never))
  time('  lift', () => liftInterval({ kind: 'proportion', control: c, treatment: t, confidenceLevel: 0.95 } as never))
  time('  detectable', () => detectableEffect({ kind: 'proportion', baseline: 0.0416, unitsControl: 10020, unitsTreatment: 9991, power: 0.8, significanceLevel: 0.05, direction: 'higher' }))
  time('  guardrail', () => checkGuardrail({ kind: 'proportion', control: c, treatment: t, confidenceLevel: 0.95, direction: 'lower', margin: { absolute: 0.005 } }))
  time('  srm', () => checkSampleRatio({ counts: [10020, 9991], shares: [0.5, 0.5], alarm: 0.001 }))
}, 120000)
