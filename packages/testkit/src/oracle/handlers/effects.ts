import { metaAnalysis, type MetaAnalysis, type MetaAnalysisInput } from '@cimento/core/stats'
import { valueOf } from '../../value-of.ts'
import type { Answer, Handler } from '../handler.ts'
import { numbersAt } from '../table.ts'

/** Effects `yi` with their variances `vi`; metafor gives a prediction interval from two studies on. */
export const metaAnalyses: Handler = (input) => {
  const variances = numbersAt(input, 'vi')
  const studies = numbersAt(input, 'yi').map((estimate, place) => ({
    estimate,
    standardError: Math.sqrt(variances[place] ?? Number.NaN),
  }))
  const answer = (method: MetaAnalysisInput['method'], interval: MetaAnalysisInput['interval']) =>
    valueOf(metaAnalysis({ studies, method, interval, confidenceLevel: 0.95, predictionFrom: 2 }))
  return {
    ...figuresOf('FE', () => answer('fixed', 'normal')),
    ...figuresOf('DL', () => answer('dersimonian-laird', 'normal')),
    ...figuresOf('REML', () => answer('reml', 'normal')),
    ...figuresOf('REML_knha', () => answer('reml', 'hartung-knapp')),
    REML_predictionInterval: () => predictionOf(answer('reml', 'normal')),
    REML_blup: () => answer('reml', 'normal').perStudy.map(({ shrunkEffect }) => shrunkEffect),
  }
}

function figuresOf(group: string, answer: () => MetaAnalysis): ReturnType<Handler> {
  const figures: Readonly<Record<string, (analysis: MetaAnalysis) => Answer>> = {
    estimate: ({ effect }) => effect.estimate,
    se: ({ standardError }) => standardError,
    ciLower: ({ effect }) => effect.interval.low,
    ciUpper: ({ effect }) => effect.interval.high,
    p: ({ pValue }) => pValue,
    tau2: ({ betweenVariance }) => betweenVariance,
    I2: ({ heterogeneity }) => 100 * heterogeneity.iSquared,
    H2: ({ heterogeneity }) => heterogeneity.hSquared,
    Q: ({ heterogeneity }) => heterogeneity.q,
    Qp: ({ heterogeneity }) => heterogeneity.pValue,
  }
  return Object.fromEntries(
    Object.entries(figures).map(([figure, read]) => [`${group}.${figure}`, () => read(answer())]),
  )
}

function predictionOf({ prediction }: MetaAnalysis): Answer {
  return prediction.kind === 'predicted' ? prediction.interval : []
}
