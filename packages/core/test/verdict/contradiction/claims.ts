import type { Assessment, Comparison, VersionsAssessment } from '@cimento/core'
import { advise, isAgainstGoal } from '@cimento/core'

/**
 * What an assessment claims against the numbers that it shows: undefined where nothing. Written from the figures a
 * reader sees, apart from the code that chose the verdict.
 */
export function contradiction(assessment: Assessment): string | undefined {
  const advised = advise(assessment).action
  if (advised === 'scale' && assessment.verdict !== 'met')
    return 'advises to scale what did not meet its criterion'
  if (isAgainstGoal(assessment)) return againstGoal(assessment)
  return ofIntervals(assessment) ?? ofVerdict(assessment) ?? ofGuardrails(assessment)
}

function ofVerdict({
  verdict,
  because,
  look,
  comparison,
  health,
  plan,
}: VersionsAssessment): string | undefined {
  if ((verdict === 'invalid') !== (health.sampleRatio.kind === 'mismatch'))
    return 'invalid without a broken split'
  if (look.kind === 'between') {
    if (verdict !== 'running' && verdict !== 'invalid') return 'a verdict between readings'
    return comparison === 'covered' ? undefined : 'an effect between readings'
  }
  if (look.kind === 'final' && verdict === 'running') return 'still running after the last reading'
  if (verdict === 'invalid' || verdict === 'guardrail-broken') return undefined
  if (typeof comparison === 'string' || comparison.oriented === 'not-estimable')
    return verdict === 'inconclusive' || verdict === 'running' ? undefined : 'a verdict without an interval'
  const { low, high, estimate } = comparison.oriented
  const threshold = plan.primary.threshold && Object.values(plan.primary.threshold)[0]
  const size = Number(threshold)
  const claims = {
    met: low > 0 && (plan.primary.rule === 'strict' ? low >= size : estimate >= size),
    harm: high < 0,
    'too-small': low > 0 && high < size,
    'no-useful-effect': low <= 0 && high >= 0 && high < size,
    promising: high >= size && (low > 0 || estimate >= size),
    inconclusive: because === 'few-events-not-confirmed' ? low > 0 : low <= 0 && high >= size,
    // Of few events the exact test has to agree before a test ends by harm.
    running: high >= 0 || comparison.exactTest.kind === 'denies',
  }
  return claims[verdict]
    ? undefined
    : `${verdict} (${because}) with ${low} … ${estimate} … ${high} and ${size}`
}

/** Difference, lift and p are one test: they cannot disagree about zero. */
function ofIntervals({ comparison, plan }: VersionsAssessment): string | undefined {
  if (typeof comparison === 'string') return undefined
  const { difference, lift, pValue, levels } = comparison
  if (difference !== 'not-estimable' && lift !== 'not-estimable') {
    const sides = [difference, lift].map(({ interval }) =>
      interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0,
    )
    if (sides[0] !== sides[1]) return `difference and lift disagree: ${JSON.stringify({ difference, lift })}`
  }
  if (levels !== undefined) return undefined
  return ofP(comparison, pValue, plan.significanceLevel)
}

function ofP({ difference, lift }: Comparison, pValue: number, level: number): string | undefined {
  const shown = difference === 'not-estimable' ? lift : difference
  // Within rounding of the level both answers are right.
  if (shown === 'not-estimable' || Math.abs(pValue - level) < 1e-9) return undefined
  const excludes = shown.interval.low > 0 || shown.interval.high < 0
  return excludes === pValue < level ? undefined : `p ${pValue} with ${JSON.stringify(shown)}`
}

function ofGuardrails(assessment: VersionsAssessment): string | undefined {
  const { verdict, guardrails } = assessment
  for (const { guardrail, status, effect } of guardrails) {
    if (effect === 'not-estimable') continue
    const { low, high } = effect.interval
    const [worst, best] = guardrail.direction === 'higher' ? [low, high] : [0 - high, 0 - low]
    const margin = Number(Object.values(guardrail.margin)[0])
    if (status === 'safe' && !(worst > -margin)) return `safe with ${low} … ${high}, margin ${margin}`
    if (status === 'broken' && !(best < 0)) return `broken with ${low} … ${high}`
  }
  const broken = guardrails.some(({ status }) => status === 'broken')
  if (broken && verdict !== 'guardrail-broken' && verdict !== 'invalid')
    return `${verdict} with a broken guardrail`
  if (verdict === 'guardrail-broken' && !broken) return 'no guardrail is broken'
  const isUnsafe = guardrails.some(
    ({ guardrail, status }) => guardrail.mode === 'must-verify' && status !== 'safe',
  )
  return advise(assessment).action === 'scale' && isUnsafe
    ? 'advises to scale past an unverified guardrail'
    : undefined
}

function againstGoal({ verdict, reading, plan, look }: Extract<Assessment, { readonly reading: unknown }>) {
  if (typeof reading === 'string')
    return verdict === 'running' || verdict === 'inconclusive' ? undefined : 'a verdict without a cost'
  const { goal } = plan.primary
  const { cost } = reading
  const [low, high] =
    cost.kind === 'estimated' ? [cost.interval.low, cost.interval.high] : [cost.low, Infinity]
  if (verdict === 'met') return high < goal ? undefined : `met with ${low} … ${high}, goal ${goal}`
  if (verdict === 'no-useful-effect')
    return low > goal ? undefined : `too dear with ${low} … ${high}, goal ${goal}`
  if (verdict === 'running') return look.kind === 'final' ? 'still running after the last reading' : undefined
  return low <= goal && high >= goal ? undefined : `${verdict} with ${low} … ${high}, goal ${goal}`
}
