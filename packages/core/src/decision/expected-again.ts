import { orient } from '../kpi/kpi.ts'
import { criticalValue } from '../stats/critical-value.ts'
import { correctSignificantEffect } from '../stats/index.ts'
import { isAgainstGoal, type Assessment } from '../verdict/assessment.ts'
import { effectStudy } from '../verdict/effect-study.ts'

/**
 * Answers: "which lift is to be expected of it from now on?" A test that was scaled was chosen for its result, and such
 * results are too large on average, the more, the closer they were to chance. A share of the control's KPI (0.1 is
 * +10 %), nearer to zero than the estimate; undefined where the reading does not tell: no lift, an interval that holds
 * zero, more than one look, or the best of several versions.
 * Source: `correctSignificantEffect`.
 */
export function expectedAgain(reading: Assessment): number | undefined {
  if (isAgainstGoal(reading) || typeof reading.comparison === 'string') return undefined
  const { look, plan, comparison } = reading
  const isSingle = look.kind === 'final' && look.extra === 0 && plan.looks === 'end'
  if (!isSingle || reading.variants !== undefined) return undefined
  const study = effectStudy(reading)
  if (!study) return undefined
  const corrected = correctSignificantEffect({
    ...study,
    criticalZ: criticalValue(1 - comparison.confidenceLevel),
    confidenceLevel: comparison.confidenceLevel,
  })
  if (!corrected.ok) return undefined
  return Math.expm1(orient(corrected.value.correctedEffect, plan.primary.kpi.direction))
}
