import { expect, test } from 'vitest'
import {
  detectableEffect,
  exactPowerOf,
  planGuardrail,
  planSampleSize,
  planThreshold,
  powerOf,
  powerOfThreshold,
  probabilityMet,
  probabilitySafe,
  type Direction,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, numbersAt, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const tolerance = 1e-9
const directionOf = (input: unknown): Direction =>
  memberOf(input, 'direction') === 'lower' ? 'lower' : 'higher'

test.each(casesOf('fresh_proportion_power'))('people for two proportions, $id', ({ input, expected }) => {
  const plan = {
    kind: 'proportion',
    baseline: numberAt(input, 'p1'),
    effect: { absolute: numberAt(input, 'p2') - numberAt(input, 'p1') },
    significanceLevel: numberAt(input, 'alpha'),
  } as const
  const { fractionalTotal, unitsControl, unitsTreatment } = valueOf(
    planSampleSize({ ...plan, power: numberAt(input, 'power') }),
  )
  expect(wrongFigures([fractionalTotal / 2], expected, 'nPerGroup', { tolerance })).toEqual([])
  const power = valueOf(powerOf({ ...plan, unitsControl, unitsTreatment }))
  expect(wrongFigures([power], expected, 'powerAtCeiling', { tolerance })).toEqual([])
})

test.each(casesOf('fresh_exact_power'))('exact power, $id', ({ input, expected }) => {
  const baseline = numberAt(input, 'baseline')
  const power = exactPowerOf({
    kind: 'proportion',
    baseline,
    effect: { absolute: numberAt(input, 'treatmentRate') - baseline },
    unitsControl: numberAt(input, 'nControl'),
    unitsTreatment: numberAt(input, 'nTreatment'),
    significanceLevel: numberAt(input, 'alpha'),
  })
  expect(wrongFigures([valueOf(power)], expected, 'power', { tolerance })).toEqual([])
})

test.each(casesOf('fresh_rate_power'))('exposure for two rates, $id', ({ input, expected }) => {
  const relative = numberAt(input, 'relative')
  const controlShare = numberAt(input, 'controlShare')
  const significanceLevel = numberAt(input, 'alpha')
  const plan = {
    kind: 'rate',
    baseline: numberAt(input, 'baseline'),
    effect: { relative },
    dispersion: { kind: 'declared', value: numberAt(input, 'dispersion') },
    significanceLevel,
  } as const
  const { exposureTotal } = valueOf(
    planSampleSize({ ...plan, controlShare, power: numberAt(input, 'power') }),
  )
  expect(wrongFigures([exposureTotal], expected, 'exposureTotal', { tolerance })).toEqual([])
  const exposures = {
    exposureControl: 1.5 * exposureTotal * controlShare,
    exposureTreatment: 1.5 * exposureTotal * (1 - controlShare),
  }
  const power = valueOf(powerOf({ ...plan, ...exposures }))
  expect(wrongFigures([power], expected, 'powerAtHalfMore', { tolerance })).toEqual([])
  const met = probabilityMet({
    ...plan,
    ...exposures,
    threshold: { absolute: (plan.baseline * Math.abs(relative)) / 1.2 },
    rule: 'standard',
    direction: relative > 0 ? 'higher' : 'lower',
  })
  expect(wrongFigures([valueOf(met)], expected, 'metAtHalfMore', { tolerance })).toEqual([])
})

test.each(casesOf('fresh_met'))('power and P(met) of means and ratios, $id', ({ input, expected }) => {
  for (const kind of ['mean', 'ratio'] as const) {
    const plan = {
      kind,
      baseline: numberAt(input, 'baseline'),
      standardDeviation: numberAt(input, 'sd'),
      effect: { absolute: numberAt(input, 'effect') },
      unitsControl: numberAt(input, 'nControl'),
      unitsTreatment: numberAt(input, 'nTreatment'),
      significanceLevel: numberAt(input, 'alpha'),
    } as const
    const met = (rule: 'standard' | 'strict') =>
      valueOf(
        probabilityMet({
          ...plan,
          threshold: { absolute: numberAt(input, 'threshold') },
          rule,
          direction: 'higher',
        }),
      )
    const suffix = kind === 'mean' ? 'Mean' : 'Ratio'
    expect(wrongFigures([valueOf(powerOf(plan))], expected, `power${suffix}`, { tolerance })).toEqual([])
    // The estimate itself is nearly normal; ours counts its spread as estimated too.
    const estimated = kind === 'mean' ? { tolerance: 1e-3 } : { tolerance }
    expect(wrongFigures([met('standard')], expected, `met${suffix}`, estimated)).toEqual([])
    // R's pt with a noncentrality is good to 1e-12.
    const strict = { tolerance, noise: 1e-12 }
    expect(wrongFigures([met('strict')], expected, `strict${suffix}`, strict)).toEqual([])
  }
})

test.each(casesOf('fresh_guardrail_power'))('people to verify a guardrail, $id', ({ input, expected }) => {
  const controlShare = numberAt(input, 'controlShare')
  const guardrail = {
    kind: 'proportion',
    baseline: numberAt(input, 'baseline'),
    margin: { absolute: numberAt(input, 'margin') },
    direction: directionOf(input),
  } as const
  const { fractionalTotal } = valueOf(
    planGuardrail({ ...guardrail, controlShare, power: numberAt(input, 'power') }),
  )
  expect(wrongFigures([fractionalTotal], expected, 'nTotal', { tolerance })).toEqual([])
  const safe = probabilitySafe({
    ...guardrail,
    unitsControl: Math.round(2000 * controlShare),
    unitsTreatment: Math.round(2000 * (1 - controlShare)),
  })
  expect(wrongFigures([valueOf(safe)], expected, 'safeAt2000', { tolerance })).toEqual([])
})

test.each(casesOf('fresh_detectable'))('detectable effects, $id', ({ input, expected }) => {
  const units = numberAt(input, 'n')
  const plan = {
    unitsControl: units,
    unitsTreatment: units,
    power: numberAt(input, 'power'),
    significanceLevel: numberAt(input, 'alpha'),
    direction: 'higher',
  } as const
  const baseline = numberAt(input, 'p1')
  const rise = valueOf(detectableEffect({ ...plan, kind: 'proportion', baseline })).absolute
  expect(wrongFigures([baseline + rise], expected, 'p2', { tolerance: 1e-7 })).toEqual([])
  const mean = valueOf(
    detectableEffect({ ...plan, kind: 'mean', baseline: 1, standardDeviation: 1 }),
  ).absolute
  expect(wrongFigures([mean], expected, 'delta', { tolerance: 1e-7 })).toEqual([])
})

const goalOf = (input: unknown) => ({
  goal: numberAt(input, 'goal'),
  assumed: numberAt(input, 'assumed'),
  direction: directionOf(input),
  significanceLevelOneSided: numberAt(input, 'level'),
})
const dispersion = { kind: 'declared', value: 1 } as const

test.each(casesOf('fresh_rate_goal'))('one rate against a goal, $id', ({ input, expected }) => {
  const test = { kind: 'rate', ...goalOf(input), dispersion } as const
  const { exposure } = valueOf(planThreshold({ ...test, power: numberAt(input, 'power') }))
  // R looked at every hundredth of an expected event.
  const onGrid = Math.ceil(exposure * test.goal * 100 - 1e-6) / 100
  expect(wrongFigures([onGrid], expected, 'expectedAtGoal')).toEqual([])
  const powers = [12, 41, 83, 144].map((expectedEvents) =>
    valueOf(powerOfThreshold({ ...test, size: expectedEvents / test.goal })),
  )
  expect(wrongFigures(powers, expected, 'powers', { tolerance: 1e-9 })).toEqual([])
})

test.each(casesOf('fresh_proportion_goal'))('one proportion against a goal, $id', ({ input, expected }) => {
  const test = { kind: 'proportion', ...goalOf(input) } as const
  const { units } = valueOf(planThreshold({ ...test, power: numberAt(input, 'power') }))
  expect([units]).toEqual(numbersAt(expected, 'n'))
  const power = (size: number) => [valueOf(powerOfThreshold({ ...test, size }))]
  expect(wrongFigures(power(50), expected, 'powerAt50')).toEqual([])
  expect(wrongFigures(power(400), expected, 'powerAt400')).toEqual([])
})
