import fc from 'fast-check'
import {
  compareWithHistory,
  correctSignificantEffect,
  designAnalysis,
  independenceTest,
  metaAnalysis,
  shrinkEffects,
  stratifiedDifference,
  studyFromLift,
} from '../../../src/stats/index.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

const study = ({ value, size }: Palette) => fc.record({ estimate: value, standardError: size })
/** Mostly enough of them. */
const studies = (from: Palette, fewest: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(study(from), { minLength: fewest, maxLength: fewest + 8 }) },
    { weight: 1, arbitrary: fc.array(study(from), { maxLength: fewest + 2 }) },
  )

export const effectTargets: readonly Target[] = [
  target(
    'metaAnalysis',
    (from) =>
      fc.record({
        studies: studies(from, 2),
        method: fc.constantFrom('fixed', 'dersimonian-laird', 'reml'),
        interval: fc.constantFrom('normal', 'hartung-knapp', 'hartung-knapp-widened'),
        confidenceLevel: from.level,
      }),
    metaAnalysis,
    ({ betweenVariance, heterogeneity }) =>
      betweenVariance >= 0 && heterogeneity.iSquared >= 0 && heterogeneity.iSquared <= 1
        ? []
        : [`a variance of ${betweenVariance}, a share of ${heterogeneity.iSquared}`],
  ),
  target(
    'shrinkEffects',
    (from) => fc.record({ tests: studies(from, 10), confidenceLevel: from.level }),
    shrinkEffects,
  ),
  target(
    'compareWithHistory',
    (from) => fc.record({ history: studies(from, 10), test: study(from), confidenceLevel: from.level }),
    compareWithHistory,
  ),
  target(
    'correctSignificantEffect',
    ({ size, level }) =>
      fc
        .record({
          size,
          level,
          critical: fc.integer({ min: 1, max: 400 }),
          z: fc.integer({ min: 50, max: 2_000 }),
        })
        .map(({ size: standardError, level: confidenceLevel, critical, z }) => ({
          estimate: (z / 100) * standardError,
          standardError,
          criticalZ: critical / 100,
          confidenceLevel,
        })),
    correctSignificantEffect,
    (corrected, { estimate }) =>
      Math.abs(corrected.correctedEffect) <= Math.abs(estimate) * (1 + 1e-12)
        ? []
        : [`${estimate} is corrected upwards to ${corrected.correctedEffect}`],
  ),
  target(
    'designAnalysis',
    ({ value, size, level }) =>
      fc.record({ trueEffect: value, standardError: size, significanceLevel: level }),
    designAnalysis,
    ({ power, wrongSignShare, exaggeration }) =>
      power >= 0 && power <= 1 && wrongSignShare >= 0 && wrongSignShare <= 0.5 && exaggeration >= 1
        ? []
        : [`power ${power}, wrong sign ${wrongSignShare}, exaggeration ${exaggeration}`],
  ),
  target(
    'independenceTest',
    ({ counts }) =>
      fc
        .array(
          fc.array(
            counts.map(({ successes }) => successes),
            { minLength: 4, maxLength: 4 },
          ),
          { minLength: 2, maxLength: 4 },
        )
        .map((rows) => ({ counts: rows })),
    independenceTest,
  ),
  target(
    'stratifiedDifference',
    ({ counts, level }) =>
      fc.record({
        strata: fc.array(fc.record({ control: counts, treatment: counts }), { maxLength: 12 }),
        confidenceLevel: level,
      }),
    stratifiedDifference,
  ),
  target(
    'studyFromLift',
    ({ share, size, level }) =>
      fc.record({ share, size, level }).map(({ share: part, size: width, level: confidenceLevel }) => ({
        estimate: 2 * part - 0.9,
        interval: { low: 1.9 * part - 0.99, high: 2 * part - 0.9 + width },
        confidenceLevel,
      })),
    studyFromLift,
  ),
]
