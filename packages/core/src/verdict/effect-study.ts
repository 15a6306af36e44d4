import { studyFromLift, type Study } from '../stats/index.ts'
import type { VersionsAssessment } from './assessment.ts'

/**
 * A read test's effect as one of many, on the scale of ln(1 + lift), turned so that above 0 is better; undefined before
 * the reading, with unhealthy data, and where no lift can be stated.
 */
export function effectStudy({
  plan,
  comparison,
  verdict,
}: Pick<VersionsAssessment, 'plan' | 'comparison'> & {
  readonly verdict?: VersionsAssessment['verdict']
}): Study | undefined {
  if (typeof comparison === 'string' || comparison.lift === 'not-estimable' || verdict === 'invalid')
    return undefined
  const study = studyFromLift({ ...comparison.lift, confidenceLevel: comparison.confidenceLevel })
  if (!study.ok) return undefined
  const { estimate, standardError } = study.value
  return { estimate: plan.primary.kpi.direction === 'higher' ? estimate : 0 - estimate, standardError }
}
