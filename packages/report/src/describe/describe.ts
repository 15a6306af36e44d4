import type { Assessment } from '@cimento/core'
import { isAgainstGoal } from '@cimento/core'
import type { Language } from '../language.ts'
import { describeVersions } from './describe-versions.ts'
import type { Description } from './description.ts'
import { describeGoal } from './goal/describe-goal.ts'

/**
 * Says what an assessment found.
 *
 * Answers: "what do we tell people?" It is the only place that words a result; it computes no statistics.
 * Every block that shows the interval shows the same literal.
 */
export function describe(assessment: Assessment, language: Language): Description {
  return isAgainstGoal(assessment)
    ? describeGoal(assessment, language)
    : describeVersions(assessment, language)
}
