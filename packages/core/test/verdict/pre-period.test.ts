import {
  assess,
  lockPlan,
  type Kpi,
  type LockedPlan,
  type Observation,
  type VersionsPlan,
} from '@cimento/core'
import { planInput, valueOf } from '@cimento/testkit'
import { describe, expect, test } from 'vitest'

// Weights of girls under two treatments, before and after: MASS::anorexia (Hand et al., 1994), CBT against no treatment.
// Figures: R 4.2.2, `adjusted <- mean(y) + resid(lm(y ~ x + new))`, `t.test` on it, Fieller's lift by `uniroot`.

const kpi = {
  kind: 'mean',
  spread: 'squares',
  name: 'Weight after',
  direction: 'higher',
  prePeriodName: 'weight before',
} as const satisfies Kpi
const planned = (change: Partial<Kpi> = {}): LockedPlan<VersionsPlan> =>
  valueOf(
    lockPlan({
      ...planInput,
      unitsPerArm: 28,
      primary: { kpi: { ...kpi, ...change } as Kpi, threshold: { absolute: 3 }, rule: 'standard' },
    }),
  )

const whole = { from: '2026-11-02', to: '2026-11-29' }
const nobodyNew = { newcomerUnits: 0, newcomerSum: 0, newcomerSquares: 0 }
const control = { arm: 'control', ...whole, units: 26, sum: 2108.8, squares: 171_602.6 }
const treated = { arm: 'b', ...whole, units: 29, sum: 2485.2, squares: 214_926.2 }
const weighed = [
  {
    ...control,
    ...nobodyNew,
    prePeriod: 2120.5,
    prePeriodSquares: 173_757.35,
    prePeriodProducts: 171_879.6,
  },
  { ...treated, ...nobodyNew, prePeriod: 2398, prePeriodSquares: 198_947.2, prePeriodProducts: 206_057.8 },
] as const
const [weighedControl, weighedTreated] = weighed

const read = (observations: readonly Observation[], plan = planned()) =>
  valueOf(assess({ plan, looks: [], observations, today: '2026-11-30' }))
const compared = (observations: readonly Observation[], plan = planned()) => {
  const { comparison } = read(observations, plan)
  if (typeof comparison === 'string') throw new Error(comparison)
  return comparison
}
const near = (value: number, digits = 9) => expect.closeTo(value, digits)
const effect = (estimate: number, low: number, high: number) => ({
  estimate: near(estimate),
  interval: { low: near(low), high: near(high) },
})

const unadjusted = {
  controlRate: near(81.1076923076923),
  treatmentRate: near(85.6965517241379),
  difference: effect(4.588859416445587, 0.946650138823685, 8.23106869406757),
  pValue: near(0.0146899036377268),
}

describe('R-PLAN-02 figures from before the start, named in the plan, adjust a mean', () => {
  test('the difference, its interval and p are those of the adjusted weights; the plain ones stand beside them', () => {
    const comparison = compared(weighed)
    expect(comparison).toMatchObject({
      controlRate: near(81.3158636792226),
      treatmentRate: near(85.5099153220763),
      difference: effect(4.19405164285375, 0.624188265055008, 7.76391502065249),
      lift: effect(0.0515772870518669, 0.00755660210565558, 0.0970590945290602),
      pValue: near(0.0222237057223908, 12),
      adjustment: {
        gain: 'useful',
        correlation: near(0.25415982662515),
        varianceReduction: near(0.0338633740257368),
        unadjusted,
      },
    })
    expect(comparison.oriented).toMatchObject({ low: near(0.624188265055008) })
  })

  test('who was not weighed before keeps their place', () => {
    // Every fifth girl of each arm without a weight before.
    const rows = [
      {
        ...control,
        prePeriod: 1741.5,
        prePeriodSquares: 144_961.55,
        prePeriodProducts: 141_341.69,
        newcomerUnits: 5,
        newcomerSum: 403.7,
        newcomerSquares: 32_747.85,
      },
      {
        ...treated,
        prePeriod: 2000.1,
        prePeriodSquares: 167_154.41,
        prePeriodProducts: 172_819.85,
        newcomerUnits: 5,
        newcomerSum: 418.5,
        newcomerSquares: 35_138.43,
      },
    ]
    expect(compared(rows)).toMatchObject({
      controlRate: near(81.2197786386071),
      difference: effect(4.37628189229694, 0.911777901124514, 7.84078588346938),
      lift: effect(0.0538819726629582, 0.0110336114970016, 0.0983009674808108),
      pValue: near(0.0142986856733443, 12),
      adjustment: {
        gain: 'useful',
        correlation: near(0.344804934096663),
        varianceReduction: near(0.0885978349885453),
        unadjusted,
      },
    })
  })

  test('a smaller variance shows smaller effects', () => {
    const { prePeriodName: _former, ...plain } = kpi
    const without = valueOf(
      lockPlan({
        ...planInput,
        unitsPerArm: 28,
        primary: { kpi: plain, threshold: { absolute: 3 }, rule: 'standard' },
      }),
    )
    const plainRows = [control, treated]
    expect(compared(plainRows, without)).toMatchObject(unadjusted)
    expect(compared(plainRows, without).adjustment).toBeUndefined()
    expect(Number(compared(weighed).smallestVisible)).toBeLessThan(
      Number(compared(plainRows, without).smallestVisible),
    )
    expect(planned().hash).not.toBe(without.hash)
    expect(planned({ prePeriodName: 'height before' }).hash).not.toBe(planned().hash)
  })

  test('at the first of four readings each end goes by its own level, with and without the adjustment', () => {
    const weekly = valueOf(
      lockPlan({
        ...planInput,
        looks: 'weekly',
        unitsPerArm: 28,
        primary: { kpi, threshold: { absolute: 3 }, rule: 'standard' },
      }),
    )
    const observations = weighed.map((row) => ({ ...row, to: '2026-11-08' }))
    const { comparison } = valueOf(assess({ plan: weekly, looks: [], observations, today: '2026-11-09' }))
    // One-sided: 2 (1 − Φ(Φ⁻¹(0.9875) / √(1/4))) towards harm, 0.025 / 16 towards benefit; R's qt of these.
    expect(comparison).toMatchObject({
      difference: effect(4.19405164285375, -4.33241384258279, 9.71256951762788),
      adjustment: {
        unadjusted: { difference: effect(4.58885941644563, -4.19233141921707, 10.2359735325274) },
      },
    })
  })

  test('figures that foretell nothing change nothing, and that is said', () => {
    // Everybody weighed 80 before.
    const flat = [
      { ...weighedControl, prePeriod: 26 * 80, prePeriodSquares: 26 * 6400, prePeriodProducts: 80 * 2108.8 },
      { ...weighedTreated, prePeriod: 29 * 80, prePeriodSquares: 29 * 6400, prePeriodProducts: 80 * 2485.2 },
    ]
    expect(compared(flat)).toMatchObject({
      pValue: near(0.0146899036377268),
      adjustment: { gain: 'none', correlation: 0, varianceReduction: near(0) },
    })
  })

  test('figures in one version only cannot adjust anything: the plain comparison stays, and says so', () => {
    const unknown = {
      ...control,
      prePeriod: 0,
      prePeriodSquares: 0,
      prePeriodProducts: 0,
      newcomerUnits: 26,
      newcomerSum: 2108.8,
      newcomerSquares: 171_602.6,
    }
    const { adjustment, ...comparison } = compared([unknown, weighedTreated])
    expect(adjustment).toEqual({ gain: 'unusable' })
    expect(comparison).toMatchObject(unadjusted)
  })
})

describe('R-RUN-02 sums of figures from before the start that cannot be are refused with their field', () => {
  const refused = (change: Partial<Observation>) => {
    const result = assess({
      plan: planned(),
      looks: [],
      observations: [{ ...weighedControl, ...change }],
      today: '2026-11-30',
    })
    return result.ok ? [] : result.error
  }
  const none = { prePeriod: 0, prePeriodSquares: 0, prePeriodProducts: 0 }
  const allNew = { ...none, newcomerUnits: 26, newcomerSum: 2108.8, newcomerSquares: 171_602.6 }

  test.each<[string, string, Partial<Observation>]>([
    ['not-a-count', 'newcomerUnits', { newcomerUnits: 2.5 }],
    ['more-events-than-units', 'newcomerUnits', { newcomerUnits: 27, newcomerSum: 1, newcomerSquares: 1 }],
    ['sum-of-nobody', 'newcomerSum', { newcomerSum: 80 }],
    ['sum-of-nobody', 'newcomerSquares', { newcomerSquares: 6400 }],
    ['squares-too-small', 'newcomerSquares', { newcomerUnits: 2, newcomerSum: 160, newcomerSquares: 12_799 }],
    // The 24 others would have 1948.8 in all, whose squares are 158,242.56 or more.
    [
      'newcomers-do-not-fit',
      'newcomerSquares',
      { newcomerUnits: 2, newcomerSum: 160, newcomerSquares: 13_400 },
    ],
    ['newcomers-do-not-fit', 'newcomerSum', { ...allNew, newcomerSum: 2000 }],
    ['newcomers-do-not-fit', 'newcomerSquares', { ...allNew, newcomerSquares: 171_610 }],
    ['sum-of-nobody', 'prePeriod', { ...allNew, prePeriod: 80 }],
    ['sum-of-nobody', 'prePeriodProducts', { ...allNew, prePeriodProducts: 1 }],
    // 2120.5² / 26 = 172,943.08.
    ['squares-too-small', 'prePeriodSquares', { prePeriodSquares: 172_943 }],
    // Around the means: squares 562.7 and 814.3, so products within 676.9 of 2120.5 · 2108.8 / 26 = 171,988.9.
    ['products-too-large', 'prePeriodProducts', { prePeriodProducts: 172_667 }],
    ['products-too-large', 'prePeriodProducts', { prePeriodProducts: 171_311 }],
  ])('%s: %s in %j', (kind, field, change) => {
    expect(refused(change)).toEqual([{ kind, field, row: 0, arm: 'control' }])
  })

  test('the most that is possible is taken', () => {
    expect(refused({ prePeriodProducts: 172_665 })).toEqual([])
    expect(refused(allNew)).toEqual([])
    // The weight after is the one before, in tenths: a line, with the dust of exported sums.
    const line = { prePeriod: 210.88, prePeriodSquares: 1716.026, prePeriodProducts: 17_160.26 }
    expect(refused(line)).toEqual([])
  })

  test.each(['prePeriod', 'prePeriodSquares', 'prePeriodProducts', 'newcomerUnits'] as const)(
    'without %s the row is not whole',
    (field) => {
      const { [field]: _missing, ...rest } = weighedControl
      const result = assess({ plan: planned(), looks: [], observations: [rest], today: '2026-11-30' })
      expect(result).toEqual({
        ok: false,
        error: [{ kind: 'missing-measure', field, row: 0, arm: 'control' }],
      })
    },
  )
})
