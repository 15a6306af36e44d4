import { expect, test } from 'vitest'
import { checkGuardrail } from '../../src/stats/index.ts'
import { normalInverse } from '../../src/stats/kernel/normal.ts'
import { valueOf } from './value-of.ts'

test('mistake: checking a guardrail on each of 28 days, which alarms in 13.9 % of tests without any harm', () => {
  const uniform = generator(20_261_123)
  const draw = () => normalInverse(uniform())
  const runs = 20_000
  let [alarmed, alarmedAtEnd] = [0, 0]
  for (let run = 0; run < runs; run += 1) {
    let [control, treatment, daysBroken, isBroken] = [0, 0, 0, false]
    for (let day = 1; day <= 28; day += 1) {
      // The sums of 1000 people a day, each with deviation 1.
      control += Math.sqrt(1000) * draw()
      treatment += Math.sqrt(1000) * draw()
      isBroken = statusOn(day, control, treatment) === 'broken'
      if (isBroken) daysBroken += 1
    }
    if (daysBroken > 0) alarmed += 1
    if (isBroken) alarmedAtEnd += 1
  }
  // Three standard errors at 20,000 runs.
  expect(Math.abs(alarmed / runs - 0.139)).toBeLessThan(0.0074)
  expect(Math.abs(alarmedAtEnd / runs - 0.025)).toBeLessThan(0.0034)
})

function statusOn(day: number, control: number, treatment: number) {
  const units = 1000 * day
  const arm = (sum: number) => ({ units, mean: sum / units, standardDeviation: 1 })
  const arms = { control: arm(control), treatment: arm(treatment) }
  const rule = { direction: 'higher', margin: { absolute: 0.02 }, confidenceLevel: 0.95 } as const
  return valueOf(checkGuardrail({ kind: 'mean', ...arms, ...rule })).status
}

/** Uniform in (0, 1), the same numbers for the same seed: the linear congruence of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
}
