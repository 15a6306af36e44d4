import { equalShares } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import type { PlannerGuardrail, PlannerNumbers } from './planner-numbers.ts'

/** The plan of a new test, filled in with everything that the planner was asked with. */
export function draftOf(numbers: PlannerNumbers, newId: () => string): Partial<Draft> {
  const { unitsPerWeek, baseline, size, scale, weeks, direction, versions } = numbers
  return {
    direction,
    baseline,
    threshold: size === null ? null : scale === 'relative' ? { relative: size } : { absolute: size },
    // Four digits: as exact as any count of visits, and still a number that a person could have typed.
    unitsPerDay: unitsPerWeek === null ? null : Number((unitsPerWeek / 7).toPrecision(4)),
    durationDays: weeks === null ? null : Math.max(1, Math.round(7 * weeks)),
    arms: equalShares(versions).map((share, at) => ({ id: armIds[at] ?? '', share })),
    guardrails: numbers.guardrails.map((guardrail) => draftGuardrail(guardrail, newId())),
  }
}

function draftGuardrail({ baseline, size, scale, ...rest }: PlannerGuardrail, id: string) {
  const margin = scale === 'relative' ? { relative: size ?? 0 } : { absolute: size ?? 0 }
  return { ...rest, id, margin, ...(baseline !== null && { baseline }) }
}

const armIds = ['a', 'b', 'c', 'd']
