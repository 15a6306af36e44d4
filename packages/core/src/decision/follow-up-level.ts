import { isPossible } from '../evidence/check-observations.ts'
import { kpiLevel, levelMeasures } from '../kpi/kpi-level.ts'
import { measureRange, type Measured } from '../kpi/measures.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { FollowUpIssue, Said } from './follow-up.ts'
import { followUpKpi } from './follow-up-scope.ts'

/** Nobody kept the former version: the KPI's level beside that of the test, which compares nothing. */
export function levelOf(
  { plan, arms }: Assessment,
  measured: Measured,
): Result<Said, readonly FollowUpIssue[]> {
  const kpi = followUpKpi(plan.primary.kpi)
  const scaled = arms.at(-1)
  const issues = levelMeasures(kpi).flatMap((measure): readonly FollowUpIssue[] => {
    const value = measured[measure]
    const place = { row: 0, arm: scaled?.arm ?? '', field: measure }
    if (value === undefined) return [{ kind: 'missing-measure', ...place }]
    return isPossible(value, measureRange(measure, kpi)) ? [] : [{ kind: 'not-a-count', ...place }]
  })
  if (issues.length > 0) return fail(issues)
  const { units = 0, successes = 0 } = measured
  if (kpi.kind === 'proportion' && successes > units)
    return fail([{ kind: 'more-events-than-units', row: 0, arm: scaled?.arm ?? '', field: 'successes' }])
  const level = kpiLevel(kpi, measured)
  if (level === undefined) return fail([{ kind: 'no-level', field: levelMeasures(kpi)[0] ?? '' }])
  const kept = Object.fromEntries(levelMeasures(kpi).map((measure) => [measure, measured[measure] ?? 0]))
  return ok({
    outcome: 'unknown',
    because: 'no-control-group',
    result: {
      kind: 'level',
      measured: kept,
      level,
      levelInTest: (scaled && kpiLevel(kpi, scaled)) ?? null,
    },
  })
}
