import type { GoalPlan, Plan, VersionsPlan } from '@cimento/core'
import { formatKpi, formatMoney, formatShare, letterAt, type Language } from '@cimento/report'
import { goalMessages } from './goal-messages.ts'
import { messages } from './messages.ts'
import { periodMessages } from './period-messages.ts'

export type LockedFact = { readonly label: string; readonly value: string }

/** What a locked plan holds beside its paragraph; what was left empty is left out. */
export function lockedFacts(plan: Plan, language: Language): readonly LockedFact[] {
  const facts = plan.kind === 'threshold' ? goalFacts(plan, language) : versionsFacts(plan, language)
  return facts.filter(({ value }) => value !== '')
}

function goalFacts({ arms, primary, expectedCost }: GoalPlan, language: Language): readonly LockedFact[] {
  const text = goalMessages[language]
  return [
    { label: text.whatWeDo, value: arms[0].shows?.trim() ?? '' },
    {
      label: text.believedCost,
      value: expectedCost === undefined ? '' : formatKpi(expectedCost, primary.kpi, language),
    },
  ]
}

function versionsFacts(plan: VersionsPlan, language: Language): readonly LockedFact[] {
  const text = messages[language]
  const { kpi } = plan.primary
  const { baseline, valuePerEvent } = plan
  const { showsBefore, showsAfter } = periodMessages[language]
  const showed = (place: number) => {
    if (plan.kind !== 'before-after') return text.showsOf({ letter: letterAt(place) })
    return place === 0 ? showsBefore : showsAfter
  }
  return [
    ...plan.arms.map(({ shows }, place) => ({ label: showed(place), value: shows?.trim() ?? '' })),
    {
      label: text.today,
      value:
        baseline === undefined
          ? ''
          : kpi.kind === 'proportion'
            ? formatShare(baseline, language, 4, 0)
            : formatKpi(baseline, kpi, language),
    },
    {
      label: text.valueOfOne,
      value: valuePerEvent === undefined ? '' : formatMoney(valuePerEvent, language),
    },
  ]
}
