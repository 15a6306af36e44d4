import { expect, test } from 'vitest'
import {
  barnardTest,
  boschlooTest,
  differenceInterval,
  equivalenceTest,
  exactOddsRatio,
  fisherTest,
  liftInterval,
  logRatioInterval,
  newcombeInterval,
  nonInferiorityTest,
  oddsRatio,
  scoreTest,
  waldInterval,
  waldTest,
  type Lift,
  type OddsRatio,
  type ScoreVariance,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { casesOf, ends, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

const armsOf = (input: unknown) => ({
  control: { successes: numberAt(input, 'controlSuccesses'), trials: numberAt(input, 'controlN') },
  treatment: { successes: numberAt(input, 'treatmentSuccesses'), trials: numberAt(input, 'treatmentN') },
})
const ratioEnds = (lift: Lift) =>
  lift.kind === 'estimated' ? ends(lift.interval).map((end) => 1 + end) : [1 + lift.low, Infinity]
const oddsEnds = (odds: OddsRatio) => (odds.kind === 'estimated' ? ends(odds.interval) : [odds.low, Infinity])

test.each(casesOf('fresh_two_proportions'))('score family, $id', ({ input, expected }) => {
  const arms = { ...armsOf(input), confidenceLevel: numberAt(input, 'confLevel') }
  const difference = (variance: ScoreVariance) => ends(valueOf(differenceInterval({ ...arms, variance })))
  const ratio = (variance: ScoreVariance) => ratioEnds(valueOf(liftInterval({ ...arms, variance })))
  const z = (nullEffect: { readonly absolute: number } | { readonly relative: number }) =>
    valueOf(scoreTest({ ...arms, nullEffect })).zScore
  const figures = {
    pPooledTwoSided: [valueOf(scoreTest({ ...arms, variance: 'plain' })).pValue],
    pMN: [valueOf(scoreTest(arms)).pValue],
    diffScoreMN: difference('unbiased'),
    diffScoreMee: difference('plain'),
    ratioScoreMN: ratio('unbiased'),
    ratioScoreKoopman: ratio('plain'),
    zAboveTenth: [z({ relative: 0.1 })],
    zAbovePoint: [z({ absolute: 0.01 })],
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, { tolerance: 1e-9, noise: 1e-12 })).toEqual([])
})

test.each(casesOf('fresh_exact_tests'))('exact tests, $id', ({ input, expected }) => {
  const arms = armsOf(input)
  const [boschloo, barnard] = [valueOf(boschlooTest(arms)), valueOf(barnardTest(arms))]
  const fisher = valueOf(fisherTest(arms))
  const odds = valueOf(exactOddsRatio({ ...arms, confidenceLevel: numberAt(input, 'confLevel') }))
  // SciPy searches the largest chance with 128 starting points.
  const searched = { tolerance: 0, noise: 1e-4 }
  expect(wrongFigures([boschloo.pValue], expected, 'boschlooTwoSided', searched)).toEqual([])
  expect(wrongFigures([boschloo.pValueGreater], expected, 'boschlooGreater', searched)).toEqual([])
  expect(wrongFigures([barnard.pValue], expected, 'barnardTwoSided', searched)).toEqual([])
  expect(wrongFigures([barnard.pValueGreater], expected, 'barnardGreater', searched)).toEqual([])
  expect(wrongFigures([fisher.pValue], expected, 'fisherTwoSided')).toEqual([])
  expect(wrongFigures([fisher.midPValue], expected, 'fisherMidP')).toEqual([])
  expect(wrongFigures([fisher.pValueGreater], expected, 'fisherGreater')).toEqual([])
  const estimate = odds.kind === 'estimated' ? odds.estimate : Infinity
  expect(wrongFigures([estimate], expected, 'oddsRatio', { tolerance: 1e-9 })).toEqual([])
  expect(wrongFigures(oddsEnds(odds), expected, 'oddsRatioCI', { tolerance: 1e-9 })).toEqual([])
})

test.each(casesOf('fresh_textbook_proportions'))('textbook formulas, $id', ({ input, expected }) => {
  const arms = { ...armsOf(input), confidenceLevel: numberAt(input, 'confLevel') }
  const figures = {
    wald: ends(valueOf(waldInterval(arms))),
    agrestiCaffo: ends(valueOf(waldInterval({ ...arms, adjustment: 'agresti-caffo' }))),
    newcombe: ends(valueOf(newcombeInterval(arms))),
    ratioLog: ratioEnds(valueOf(logRatioInterval(arms))),
    ratioLogAdjusted: ratioEnds(valueOf(logRatioInterval({ ...arms, adjusted: true }))),
    oddsRatio: oddsEnds(valueOf(oddsRatio(arms))),
    zUnpooled: [valueOf(waldTest(arms)).zScore],
    zUnpooledAtMargin: [valueOf(waldTest({ ...arms, nullDifference: -0.02 })).zScore],
  }
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures(ours, expected, figure, { noise: 1e-13 })).toEqual([])
})

test.each(casesOf('fresh_noninferiority_proportions'))('non-inferiority, $id', ({ input, expected }) => {
  const arms = armsOf(input)
  const margin = { absolute: numberAt(input, 'margin') }
  const direction = memberOf(input, 'direction') === 'lower' ? 'lower' : 'higher'
  const plan = { kind: 'proportion', ...arms, direction } as const
  const plain = valueOf(nonInferiorityTest({ ...plan, margin, variance: 'plain' }))
  const unbiased = valueOf(nonInferiorityTest({ ...plan, margin }))
  const figures = {
    zFM: plain.zScore,
    pFM: plain.pValue,
    zMN: unbiased.zScore,
    pMN: unbiased.pValue,
    tost: valueOf(equivalenceTest({ kind: 'proportion', ...arms, margin })).pValue,
  }
  const tolerance = 1e-9
  for (const [figure, ours] of Object.entries(figures))
    expect(wrongFigures([ours], expected, figure, { tolerance })).toEqual([])
  if (arms.control.successes === 0) return
  const relative = valueOf(nonInferiorityTest({ ...plan, margin: { relative: 0.1 } })).zScore
  expect(wrongFigures([relative], expected, 'zRelative', { tolerance })).toEqual([])
})
