import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as stats from '../../src/stats/index.ts'

const source = fileURLToPath(new URL('../../src/stats', import.meta.url))

test('the public names of @cimento/core/stats', () => {
  expect(Object.keys(stats).toSorted()).toEqual([
    'adjustPValues',
    'ancovaTest',
    'anytimeInterval',
    'anytimeLift',
    'anytimeProportion',
    'barnardTest',
    'betaChances',
    'betaPosterior',
    'binomialTest',
    'boschlooTest',
    'checkGuardrail',
    'checkSampleRatio',
    'clopperPearsonInterval',
    'compareAdjustedMeans',
    'compareAlternatingPeriods',
    'compareArms',
    'compareAtLook',
    'compareBeforeAfter',
    'compareCosts',
    'compareMatchedAreas',
    'comparePairedDays',
    'comparePairedRatios',
    'compareSeveralArms',
    'compareSeveralKpis',
    'compareWithHistory',
    'correctSignificantEffect',
    'costPerOutcome',
    'designAnalysis',
    'detectableEffect',
    'detectableEffectByWeek',
    'detectablePairedDifference',
    'differenceInDifferences',
    'differenceInterval',
    'drawAreaPairs',
    'dunnettTest',
    'effectChances',
    'effectPosterior',
    'equivalenceTest',
    'estimateAfterLooks',
    'exactOddsRatio',
    'exactPowerOf',
    'exactRateTest',
    'fisherTest',
    'followLooks',
    'independenceTest',
    'inflationOfLooks',
    'jeffreysInterval',
    'levelsAtLooks',
    'liftInterval',
    'logRatioInterval',
    'mannWhitneyTest',
    'mergeSummaries',
    'metaAnalysis',
    'newcombeInterval',
    'nonInferiorityTest',
    'oddsRatio',
    'oneRateInterval',
    'oneRateTest',
    'pairwiseSignificanceLevel',
    'planAlternatingPeriods',
    'planBeforeAfter',
    'planDifferenceInDifferences',
    'planDuration',
    'planGuardrail',
    'planMatchedAreas',
    'planSampleSize',
    'planThreshold',
    'powerOf',
    'powerOfThreshold',
    'powerWithGuardrails',
    'prePeriodCorrelation',
    'prePeriodFromSums',
    'probabilityMet',
    'probabilitySafe',
    'rateDispersion',
    'rateRatioInterval',
    'ratioDeviation',
    'ratioFromSums',
    'scheduleAlternatingPeriods',
    'scoreTest',
    'shrinkEffects',
    'spendAlpha',
    'spendBeta',
    'stopProbabilities',
    'stratifiedDifference',
    'studentTest',
    'studyFromLift',
    'summarizePrePeriod',
    'summarizeRatio',
    'summarizeValues',
    'summaryFromSums',
    'verifiableMargin',
    'waldInterval',
    'waldRateTest',
    'waldTest',
    'wangTsiatisLooks',
    'watchSampleRatio',
    'welchTest',
    'wilsonInterval',
    'winsorize',
    'yatesTest',
  ])
})

test('one file imports jStat, and only the Fisher test imports that file', () => {
  expect(importersOf((specifier) => specifier === 'jstat')).toEqual(['jstat.ts'])
  expect(importersOf((specifier) => specifier === 'stats/jstat.ts')).toEqual(['proportions/fisher-test.ts'])
})

test('the statistics import nothing but themselves, Result and jStat', () => {
  const own = (specifier: string) =>
    specifier.startsWith('stats/') || specifier === 'result.ts' || specifier === 'jstat'
  expect(importersOf((specifier) => !own(specifier))).toEqual([])
})

/** Files of the statistics with an import that the condition names; relative ones are resolved from `src`. */
function importersOf(wanted: (specifier: string) => boolean): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && specifiersOf(path).some(wanted))
    .toSorted()
}

function specifiersOf(path: string): readonly string[] {
  const text = readFileSync(join(source, path), 'utf8')
  return [...text.matchAll(/ from '([^']+)'/g)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? relative(dirname(source), join(source, dirname(path), specifier)) : specifier,
  )
}
