import type { AmendIssue, StartTestIssue } from '@cimento/core/workspace'

type Issue = StartTestIssue | AmendIssue

/** Where an issue is mended: the id of a control, and the phase it is on. */
export type FieldPlace = { readonly phase: 'hypothesis' | 'plan'; readonly id: string }

/** The field of an issue; undefined for a refusal that no field of these two pages can mend. */
export function fieldOf(issue: Issue): FieldPlace | undefined {
  const { field } = issue
  if (field === 'change' || field === 'segment') return { phase: 'hypothesis', id: field }
  const isOfGuardrail = field === 'guardrails' || ('guardrail' in issue && issue.guardrail !== undefined)
  const id = isOfGuardrail ? guardrailControl(issue) : controls[field]
  return id === undefined ? undefined : { phase: 'plan', id }
}

/** What of a guardrail is asked for. */
export type GuardrailControl = 'name' | 'per' | 'margin' | 'baseline' | 'standardDeviation'

/** The id of a control of one guardrail. */
export function guardrailField(guardrail: string, field: GuardrailControl): string {
  return `guardrail-${guardrail}-${field}`
}

function guardrailControl(issue: Issue): string | undefined {
  if (!('guardrail' in issue) || issue.guardrail === undefined) return undefined
  if (issue.field === 'margin' || issue.field === 'standardDeviation')
    return guardrailField(issue.guardrail, issue.field)
  if (issue.kind === 'guardrail-needs-events') return guardrailField(issue.guardrail, 'per')
  return guardrailField(issue.guardrail, issue.kind === 'out-of-range' ? 'baseline' : 'name')
}

const controls: { readonly [F in Issue['field']]?: string } = {
  kind: 'kind',
  arms: 'share',
  kpi: 'kpiName',
  kpiName: 'kpiName',
  prePeriodName: 'prePeriodName',
  activityReason: 'activityReason',
  countedOnce: 'countedOnce',
  baseline: 'baseline',
  standardDeviation: 'standardDeviation',
  maturationDays: 'maturationDays',
  threshold: 'threshold',
  valuePerEvent: 'valuePerEvent',
  unitsPerArm: 'unitsPerDay',
  unitsPerDay: 'unitsPerDay',
  startsOn: 'startsOn',
  lockedOn: 'startsOn',
  durationDays: 'durationDays',
  looks: 'looks',
  advice: 'advice',
  goal: 'goal',
  spendCap: 'spendCap',
  stopLoss: 'stopLoss',
  expectedCost: 'baseline',
  changesOn: 'changesOn',
  periodDays: 'periodDays',
  washoutDays: 'washoutDays',
  drawSeed: 'drawSeed',
  seed: 'drawSeed',
  design: 'drawSeed',
  reason: 'reason',
}
