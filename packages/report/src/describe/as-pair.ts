import type { Arm, VersionsAssessment } from '@cimento/core'
import type { Language } from '../language.ts'
import { armLetter } from './arm-label.ts'
import { versionName } from './names.ts'

/** Two versions of a test, and the letter of the new one where it has several. */
type Pair = VersionsAssessment & { readonly letter?: string }

/** The letter of the version that is held against A. */
export function newLetter(pair: Pair): string {
  return pair.letter ?? 'B'
}

/**
 * A test of several new versions as one of the control and a single new version, whose words it then is: the one that
 * speaks for the test, or another one. A version without a name is called by its letter. With two versions nothing
 * changes.
 */
export function asPair(
  assessment: VersionsAssessment,
  language: Language,
  arm: string = assessment.arms[1].arm,
): Pair {
  const { variants, plan, arms } = assessment
  if (!variants) return assessment
  const [control, treatment] = [plan.arms[0], plan.arms.find(({ id }) => id === arm) ?? plan.arms[1]]
  const named = (each: Arm): Arm => ({ ...each, name: versionName(each.id, plan, language) })
  const { variants: _several, ...pair } = assessment
  const own = variants.find((variant) => variant.arm.arm === arm)
  return {
    ...pair,
    letter: armLetter(arm, plan),
    ...(own && {
      arms: [arms[0], own.arm],
      comparison: own.comparison,
      guardrails: own.guardrails,
      verdict: own.verdict,
      because: own.because,
    }),
    plan: {
      ...plan,
      arms: [named(control), named(treatment)],
      // All versions together have as many people as before.
      unitsPerArm: (plan.unitsPerArm * plan.arms.length) / 2,
    },
  }
}
