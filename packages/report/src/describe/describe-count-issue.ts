import { kpiMeasures, type Plan } from '@cimento/core'
import type { Measure, ReadIssue } from '@cimento/core/workspace'
import { formatShortDate, formatShortWeekdayDate } from '../formats/dates.ts'
import { formatCount, formatDecimal } from '../formats/numbers.ts'
import { insideSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import type { CountPlace, GridIssue } from '../words/count-words.ts'
import { wordsOf } from '../words/words.ts'
import { armLabel, armLetter } from './arm-label.ts'
import { describeEvidenceIssue } from './describe-issues.ts'

type GridPlan = Pick<Plan, 'kind' | 'arms' | 'primary' | 'guardrails'>

/** What a column of the grid counts, in the person's own words: "visits", "orders", a guardrail's event. */
export function measureName(measure: Measure, plan: GridPlan, language: Language): string {
  const { column } = wordsOf(language).issues
  const { kpi } = plan.primary
  if (measure === 'units') return kpi.unitName?.trim() || column.units
  if (measure === 'successes') return kpi.eventName?.trim() || column.successes
  const named = kpiMeasures(kpi).find((own) => own === measure)
  if (named !== undefined) return column[named]
  const guardrail = plan.guardrails.find(({ id }) => id === measure)
  return guardrail?.eventName?.trim() || guardrail?.name.trim() || measure
}

/** Why a count is not taken, naming its version, day and column. */
export function describeCountIssue(issue: GridIssue, language: Language, plan: GridPlan): string {
  const words = wordsOf(language).counts
  const count = (value: number) => formatCount(value, language)
  const day = (date: string) => formatShortDate(date, language)
  switch (issue.kind) {
    case 'not-there':
      return words.notThere[issue.field]
    case 'grid-has-counts':
      return wordsOf(language).issues.start[issue.kind]('')
    case 'too-many-cells':
      return words.tooManyCells({ count: count(issue.count), most: count(issue.most) })
    case 'unreadable':
      return words.unreadable({ ...placeOf(issue, language, plan), text: issue.text })
    case 'negative':
      return words.negative({
        ...placeOf(issue, language, plan),
        value: formatDecimal(issue.value ?? 0, language, 4, 0),
      })
    case 'not-whole':
      return (issue.measure === 'successes' ? words.notWholeEvents : words.notWhole)({
        ...placeOf(issue, language, plan),
        value: formatDecimal(issue.value ?? 0, language, 4, 0),
      })
    case 'too-large':
      return words.tooLarge({
        ...placeOf(issue, language, plan),
        value: formatDecimal(issue.value ?? 0, language, 4, 0),
      })
    case 'unknown-column':
      return words.unknownColumn(placeOf(issue, language, plan))
    case 'future-date':
      return words.futureDate({ ...placeOf(issue, language, plan), limit: day(issue.limit) })
    case 'before-start':
      return words.beforeStart({ ...placeOf(issue, language, plan), limit: day(issue.limit) })
    case 'after-end':
      return words.afterEnd({ ...placeOf(issue, language, plan), limit: day(issue.limit) })
    case 'other-period': {
      const place = placeOf(issue, language, plan)
      const isBefore = plan.arms[0].id === issue.arm
      return (isBefore ? words.notBefore : words.notAfter)({ ...place, limit: day(issue.changesOn) })
    }
    case 'other-turn':
      return words.otherTurn({ ...placeOf(issue, language, plan), on: armLetter(issue.on, plan) })
    case 'more-events-than-units':
      return words.moreEventsThanUnits({
        ...placeOf(issue, language, plan),
        value: count(issue.value),
        units: count(issue.units),
        unitsColumn: insideSentence(measureName('units', plan, language)),
      })
    case 'more-outcomes-than-leads':
      return words.moreOutcomesThanLeads({
        ...placeOf(issue, language, plan),
        outcomes: formatDecimal(issue.outcomes, language, 2, 0),
        leads: formatDecimal(issue.leads, language, 2, 0),
      })
    case 'decreasing-total':
      return words.decreasingTotal({
        ...placeOf(issue, language, plan),
        value: count(issue.value),
        before: count(issue.before),
        beforeDate: day(issue.beforeDate),
      })
  }
}

/** Why results cannot be read: too early, or a row of counts that cannot be true. */
export function describeReadIssue(issue: ReadIssue, language: Language, plan: GridPlan): string {
  const words = wordsOf(language).counts
  if (issue.kind === 'not-there') return words.notThere[issue.field]
  if (issue.kind === 'too-early') return words.tooEarly(formatShortWeekdayDate(issue.on, language))
  return describeEvidenceIssue(issue, language, plan)
}

type Cell = { readonly date: string; readonly arm: string; readonly measure: Measure }

function placeOf({ date, arm, measure }: Cell, language: Language, plan: GridPlan): CountPlace {
  return {
    place: [armLabel(arm, plan, language), formatShortDate(date, language)].filter(Boolean).join(', '),
    column: insideSentence(measureName(measure, plan, language)),
  }
}
