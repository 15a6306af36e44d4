import type { Figure } from './study.ts'

export interface Judgement {
  readonly kept: boolean
  /** Whether the control failed as it must; true where there is none. */
  readonly noticed: boolean
  /** Three standard errors of a simulated share; 0 where it was enumerated. */
  readonly margin: number
}

/** Is the promise kept, and would the measure have noticed if it were not? */
export function judge({ measured, limit, runs, control }: Figure): Judgement {
  if ('published' in limit) return { kept: true, noticed: true, margin: 0 }
  const [bound, side] = 'atMost' in limit ? [limit.atMost, 1] : [limit.atLeast, -1]
  const margin = runs === undefined ? 0 : 3 * Math.sqrt((bound * (1 - bound)) / runs)
  return {
    kept: side * (measured - bound) <= margin,
    noticed: control === undefined || side * (control.measured - (control.beyond ?? bound)) > margin,
    margin,
  }
}
