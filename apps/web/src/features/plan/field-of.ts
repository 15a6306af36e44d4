import type { AmendIssue, StartTestIssue } from '@cimento/core/workspace'

/** Where an issue is mended: the id of a control, and the phase it is on. */
export type FieldPlace = { readonly phase: 'hypothesis' | 'plan'; readonly id: string }

/** The field of an issue; undefined for a refusal that no field can mend. */
export function fieldOf(issue: StartTestIssue | AmendIssue): FieldPlace | undefined {
  switch (issue.field) {
    case 'change':
    case 'segment':
      return { phase: 'hypothesis', id: issue.field }
    case 'kpi':
      return { phase: 'plan', id: 'kpiName' }
    case 'arms':
      return { phase: 'plan', id: 'share' }
    case 'unitsPerArm':
      return { phase: 'plan', id: 'unitsPerDay' }
    case 'lockedOn':
      return { phase: 'plan', id: 'startsOn' }
    case 'margin':
      return { phase: 'plan', id: guardrailField(guardrailOf(issue), 'margin') }
    case 'guardrails':
      return {
        phase: 'plan',
        id: guardrailField(guardrailOf(issue), issue.kind === 'out-of-range' ? 'baseline' : 'name'),
      }
    case 'kind':
    case 'looks':
    case 'kpiName':
    case 'threshold':
    case 'baseline':
    case 'valuePerEvent':
    case 'unitsPerDay':
    case 'startsOn':
    case 'durationDays':
    case 'reason':
      return { phase: 'plan', id: issue.field }
    case 'experiment':
    case 'plan':
    case 'look':
    case 'decision':
      return undefined
  }
}

/** The id of a control of one guardrail. */
export function guardrailField(guardrail: string, field: 'name' | 'margin' | 'baseline'): string {
  return `guardrail-${guardrail}-${field}`
}

function guardrailOf(issue: object): string {
  return 'guardrail' in issue && typeof issue.guardrail === 'string' ? issue.guardrail : ''
}
