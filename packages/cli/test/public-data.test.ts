import type { VersionsAssessment } from '@cimento/core'
import { expect, test } from 'vitest'
import { cimento } from './terminal.ts'

type Measures = Readonly<Record<string, number>>
type PublicTest = {
  readonly kind?: 'ab' | 'delivery'
  readonly kpi: object
  readonly threshold: object
  readonly control: Measures
  readonly treatment: Measures
  readonly days: number
}

const proportion = (name: string, direction = 'higher') => ({ kind: 'proportion', direction, name })
const mean = (name: string) => ({ kind: 'mean', spread: 'squares', direction: 'higher', name }) as const

/** Counts of public data sets, as anybody can sum them up from their files. */
const tests = {
  // Udacity, "Free Trial Screener", 23 days with enrollments: clicks and enrollments; practically relevant: 1 point.
  'Udacity, gross conversion': {
    kpi: proportion('enrollments per click', 'lower'),
    threshold: { absolute: 0.01 },
    control: { units: 17_293, successes: 3785 },
    treatment: { units: 17_260, successes: 3423 },
    days: 23,
  },
  'Udacity, net conversion': {
    kpi: proportion('payments per click'),
    threshold: { absolute: 0.0075 },
    control: { units: 17_293, successes: 2033 },
    treatment: { units: 17_260, successes: 1945 },
    days: 23,
  },
  // Cookie Cats, 90,189 players: the gate at level 30 or 40.
  'Cookie Cats, retention after 7 days': {
    kpi: proportion('players after 7 days'),
    threshold: { relative: 0.05 },
    control: { units: 44_700, successes: 8502 },
    treatment: { units: 45_489, successes: 8279 },
    days: 14,
  },
  'Cookie Cats, rounds played': {
    kpi: mean('rounds per player'),
    threshold: { relative: 0.05 },
    control: { units: 44_700, sum: 2_344_795, squares: 3_068_811_771 },
    treatment: { units: 45_489, sum: 2_333_530, squares: 605_052_202 },
    days: 14,
  },
  // ab_data, the landing page of a course, cleaned: people in one version only.
  'ab_data, new page': {
    kpi: proportion('conversions per person'),
    threshold: { relative: 0.02 },
    control: { units: 145_274, successes: 17_489 },
    treatment: { units: 145_310, successes: 17_264 },
    days: 22,
  },
  // Fast food promotions 2 (control) and 1, four weeks: the restaurant is the unit, sales in thousands.
  'Fast food, promotion 1 against 2': {
    kpi: mean('sales per restaurant'),
    threshold: { relative: 0.1 },
    control: { units: 47, sum: 8897.93, squares: 1_839_217.3349 },
    treatment: { units: 43, sum: 9993.03, squares: 2_494_980.1033 },
    days: 28,
  },
  // Anorexia (Hand et al.): weight in pounds after the treatment, cognitive therapy against none.
  'Anorexia, cognitive therapy': {
    kpi: { ...mean('weight'), valueUnit: 'lb' },
    threshold: { absolute: 3 },
    control: { units: 26, sum: 2108.8, squares: 171_602.6 },
    treatment: { units: 29, sum: 2485.2, squares: 214_926.2 },
    days: 28,
  },
  // A campaign of 30 days against another: purchases ÷ clicks with the day as the unit.
  'Campaign, purchases per click': {
    kind: 'delivery',
    kpi: { kind: 'ratio', spread: 'products', direction: 'higher', name: 'purchases per click' },
    threshold: { relative: 0.1 },
    control: {
      units: 29,
      numerator: 15_161,
      denominator: 154_303,
      numeratorSquares: 8_884_663,
      denominatorSquares: 907_488_021,
      products: 78_220_867,
    },
    treatment: {
      units: 30,
      numerator: 15_637,
      denominator: 180_970,
      numeratorSquares: 9_442_219,
      denominatorSquares: 1_176_328_224,
      products: 96_126_800,
    },
    days: 30,
  },
} satisfies Record<string, PublicTest>

// statsmodels 0.13.5 (score intervals, proportions_ztest; CompareMeans, unequal variances), SciPy 1.10.1; the ratio by
// the delta method over days (NumPy), normal where ours has t; shares of people without ours' N / (N − 1).
test.each([
  ['Udacity, gross conversion', 'met', 2.5784e-6, [-0.029113952, -0.011990009], 4],
  ['Udacity, net conversion', 'no-useful-effect', 0.155841, [-0.011605159, 0.001857726], 4],
  ['Cookie Cats, retention after 7 days', 'harm', 0.00155425, [-0.013281378, -0.003121467], 4],
  ['Cookie Cats, rounds played', 'no-useful-effect', 0.37592438, [-3.719705116, 1.404728209], 6],
  ['ab_data, new page', 'no-useful-effect', 0.18988337, [-0.003937906, 0.000781415], 4],
  ['Fast food, promotion 1 against 2', 'met', 0.0012776880199, [17.373467327, 68.783306547], 6],
  ['Anorexia, cognitive therapy', 'met', 0.0146899036, [0.946650146, 8.231068687], 6],
  ['Campaign, purchases per click', 'inconclusive', 0.33315458, [-0.03584322, 0.01214693], 2],
] as const)(
  'R-KEEP-06 cimento assess answers as other programs do: %s',
  async (name, verdict, p, ends, digits) => {
    const { kind = 'ab', kpi, threshold, control, treatment, days }: PublicTest = tests[name]
    const to = new Date(Date.UTC(2026, 0, 4 + days)).toISOString().slice(0, 10)
    const file = JSON.stringify({
      format: 'cimento-test',
      version: 1,
      title: name,
      plan: {
        kind,
        arms: [
          { id: 'control', share: 0.5 },
          { id: 'b', share: 0.5 },
        ],
        primary: { kpi, threshold, rule: 'standard' },
        guardrails: [],
        looks: 'end',
        startsOn: '2026-01-05',
        durationDays: days,
        unitsPerArm: control.units,
      },
      observations: [
        { arm: 'control', from: '2026-01-05', to, ...control },
        { arm: 'b', from: '2026-01-05', to, ...treatment },
      ],
    })
    const { exit, printed } = await cimento('assess - --json', { stdin: file })
    expect(exit).toBe(0)
    const { assessment } = JSON.parse(printed) as { readonly assessment: VersionsAssessment }
    expect(assessment.verdict).toBe(verdict)
    const { comparison } = assessment
    if (typeof comparison === 'string' || comparison.difference === 'not-estimable')
      throw new Error('compared')
    expect(comparison.pValue).toBeCloseTo(p, digits)
    expect(comparison.difference.interval.low).toBeCloseTo(ends[0], digits)
    expect(comparison.difference.interval.high).toBeCloseTo(ends[1], digits)
  },
)
