import type { Handler } from './handler.ts'
import { betaBinomial, normalPosterior } from './handlers/bayes.ts'
import { distributions } from './handlers/distributions.ts'
import { metaAnalyses } from './handlers/effects.ts'
import { cupedAndRatio, mannWhitney, nonInferiorMeans, welch } from './handlers/means.ts'
import { power } from './handlers/power.ts'
import { nonInferiorProportions, oneProportion, twoProportions } from './handlers/proportions.ts'
import { poissonRates } from './handlers/rates.ts'
import { confidenceSequence, groupSequential, groupSequentialFutility } from './handlers/sequential.ts'
import { adjustedPValues, dunnett, sampleRatio } from './handlers/several.ts'

/** By the name of the table's file. */
export const handlers: ReadonlyMap<string, Handler> = new Map([
  ['beta_binomial', betaBinomial],
  ['confidence_sequences', confidenceSequence],
  ['cuped_and_ratio', cupedAndRatio],
  ['distributions', distributions],
  ['dunnett_normal', dunnett],
  ['group_sequential', groupSequential],
  ['group_sequential_futility', groupSequentialFutility],
  ['mann_whitney', mannWhitney],
  ['meta_analysis', metaAnalyses],
  ['noninferiority_means', nonInferiorMeans],
  ['noninferiority_proportions', nonInferiorProportions],
  ['normal_posterior', normalPosterior],
  ['one_proportion_intervals', oneProportion],
  ['p_adjust', adjustedPValues],
  ['poisson_rates', poissonRates],
  ['poisson_statsmodels', poissonRates],
  ['power_sample_size', power],
  ['power_statsmodels', power],
  ['srm', sampleRatio],
  ['two_proportions', twoProportions],
  ['two_proportions_intervals', twoProportions],
  ['welch', welch],
])
