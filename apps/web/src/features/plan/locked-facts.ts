import type { GoalPlan, Plan, VersionsPlan } from '@cimento/core'
import { formatKpi, formatMoney, formatShare, type Language } from '@cimento/report'
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
  const [control, treatment] = plan.arms
  const { showsBefore, showsAfter } = periodMessages[language]
  const [showedFirst, showsSecond] =
    plan.kind === 'before-after'
      ? ([showsBefore, showsAfter] as const)
      : ([text.showsA, text.showsB] as const)
  return [
    { label: showedFirst, value: control.shows?.trim() ?? '' },
    { label: showsSecond, value: treatment.shows?.trim() ?? '' },
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
