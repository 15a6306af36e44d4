import type { StatsError } from '../stats/index.ts'
import {
  drawDesign,
  isAsDrawn,
  type AreasInput,
  type BlockDesignInput,
  type PeriodsInput,
} from './block-design.ts'
import type { VersionsInput } from './plan.ts'
import type { PlanIssue } from './plan-issues.ts'
import { isPlanId, longestDays } from './plan-limits.ts'

/** Longer than half a year, two periods do not fit into a test. */
const longestPeriodDays = 183

/** What keeps a test by periods or areas from being locked. */
export function blockIssues(input: VersionsInput): readonly PlanIssue[] {
  const { design, guardrails, arms } = input
  const own: PlanIssue[] = guardrails.map(({ id }) => ({
    kind: 'guardrails-need-people-split',
    field: 'guardrails',
    guardrail: id,
  }))
  // An impossible split is said of its own.
  const isUneven = arms.length === 2 && arms.some(({ share }) => Math.abs(share - 0.5) > 1e-9)
  if (isUneven) own.push({ kind: 'even-shares-needed', field: 'arms' })
  if (design === undefined) return [...own, { kind: 'design-missing', field: 'design' }]
  const impossible =
    design.kind === 'periods' ? periodDesignIssues(design, input.durationDays) : areaIssues(design)
  return [...own, ...(impossible.length > 0 ? impossible : drawIssues(design, input))]
}

function periodDesignIssues(
  { periodDays, washoutDays = 0, seed }: PeriodsInput,
  durationDays: number,
): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const isLength = Number.isInteger(periodDays) && periodDays >= 1 && periodDays <= longestPeriodDays
  if (!isLength) issues.push({ kind: 'out-of-range', field: 'periodDays' })
  if (!(Number.isInteger(washoutDays) && washoutDays >= 0))
    issues.push({ kind: 'out-of-range', field: 'washoutDays' })
  else if (isLength && washoutDays >= periodDays)
    issues.push({ kind: 'washout-too-long', field: 'washoutDays', washoutDays, periodDays })
  if (!isSeed(seed)) issues.push({ kind: 'out-of-range', field: 'seed' })
  const periods = durationDays / periodDays
  // An impossible duration is said of its own field.
  if (isLength && Number.isInteger(durationDays) && durationDays >= 1)
    if (!Number.isInteger(periods))
      issues.push({ kind: 'not-whole-periods', field: 'durationDays', days: durationDays, periodDays })
    else if (periods % 2 === 1) issues.push({ kind: 'odd-periods', field: 'durationDays', periods })
  return issues
}

function areaIssues({ areas, seed }: AreasInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const ids = areas.map(({ id }) => id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) issues.push({ kind: 'duplicate-area', field: 'areas', area: twice })
  const invalid = ids.find((id) => !isPlanId(id))
  if (invalid !== undefined) issues.push({ kind: 'invalid-area', field: 'areas', area: invalid })
  if (areas.some(({ level }) => !(level >= 0 && level <= 1e12)))
    issues.push({ kind: 'out-of-range', field: 'areas' })
  if (!isSeed(seed)) issues.push({ kind: 'out-of-range', field: 'seed' })
  return issues
}

/** Too few to tell anything from chance, or an order that the seed does not give. */
function drawIssues(design: BlockDesignInput, input: VersionsInput): readonly PlanIssue[] {
  // Too long a test, or an impossible pair of versions, is said elsewhere.
  if (input.durationDays > longestDays || input.arms.length !== 2) return []
  const drawn = drawDesign(design, input)
  if (!drawn.ok) return drawIssue(design, drawn.error)
  return isAsDrawn(design, drawn.value) ? [] : [{ kind: 'not-as-drawn', field: 'design' }]
}

function drawIssue({ kind: design }: BlockDesignInput, error: StatsError): readonly PlanIssue[] {
  if (error.kind !== 'too-few-blocks' && error.kind !== 'too-few-pairs')
    return [{ kind: 'out-of-range', field: design === 'areas' ? 'areas' : 'durationDays' }]
  const { count, fewest, smallestPValue } = error
  return [
    design === 'periods'
      ? { kind: 'too-few-periods', field: 'durationDays', count, fewest, smallestPValue }
      : { kind: 'too-few-areas', field: 'areas', count: 2 * count, fewest: 2 * fewest, smallestPValue },
  ]
}

const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32
