import type { KpiKind, PlannedKind } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { useState } from 'react'
import { hasUnit } from './has-unit.ts'
import type { DraftForm } from './use-draft.ts'

/** Another kind of test, or of number. */
export type Reframe = (change: {
  readonly kind?: PlannedKind
  readonly kpiKind?: KpiKind
  readonly unitName?: string
  /** What was written of today, threshold and direction says the same in the new kind. */
  readonly sameNumbers?: true
}) => void

/**
 * Changes what the numbers of a draft are about. Those written in the unit of the former kind would say something else
 * in the new one: they are put aside, and are back when the person returns.
 */
export function useReframe({ draft, edit }: DraftForm): Reframe {
  const [aside] = useState(() => new Map<string, Partial<Draft>>())
  return ({ sameNumbers, ...change }) => {
    const after = { ...draft, ...change }
    aside.set(numbersOf(draft), pick(draft, inUnits))
    aside.set(spanOf(draft), pick(draft, inDays))
    edit({
      ...change,
      ...(numbersOf(draft) !== numbersOf(after) &&
        (sameNumbers ? plainRatio : (aside.get(numbersOf(after)) ?? freshNumbers(draft, after)))),
      ...(spanOf(draft) !== spanOf(after) && (aside.get(spanOf(after)) ?? freshDays(after))),
    })
  }
}

const inUnits = ['baseline', 'standardDeviation', 'threshold', 'direction', 'valueUnit', 'spread'] as const
const inDays = ['startsOn', 'durationDays', 'periodDays', 'washoutDays'] as const

/** Which unit the numbers have: the KPI's, or the money of a goal. */
function numbersOf({ kind, kpiKind }: Draft): string {
  return kind === 'threshold' ? 'goal' : kpiKind
}

/** Whether the days are those of one period, of many, or lie around a change. */
function spanOf({ kind }: Draft): string {
  if (kind === 'blocks') return 'turns'
  return kind === 'before-after' ? 'around a change' : 'one period'
}

/** The fewest turns that can tell anything, a week each. */
function freshDays({ kind }: Draft): Partial<Draft> {
  return kind === 'blocks' ? { periodDays: 7, durationDays: 56 } : {}
}

function pick(draft: Draft, fields: readonly (keyof Draft)[]): Partial<Draft> {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]))
}

/** A share of clicks is purchases over clicks: the same number, of no unit. */
const plainRatio: Partial<Draft> = { standardDeviation: null, valueUnit: '', spread: 'days' }

function freshNumbers(before: Draft, after: Draft): Partial<Draft> {
  const { threshold, valueUnit } = before
  const isMoney = (draft: Draft) => draft.kind === 'threshold' || draft.kpiKind === 'cost'
  // What an outcome costs today is what it may be believed to cost.
  const baseline = isMoney(before) && isMoney(after) ? before.baseline : null
  if (after.kind === 'threshold') return { baseline, valueUnit: valueUnit || '€' }
  return {
    baseline,
    standardDeviation: null,
    threshold: threshold && 'relative' in threshold ? threshold : null,
    direction: after.kpiKind === 'cost' ? 'lower' : 'higher',
    valueUnit: hasUnit(after.kpiKind) ? valueUnit || '€' : '',
    spread: 'days',
  }
}
