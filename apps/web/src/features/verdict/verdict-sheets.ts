import {
  countsOneArm,
  isAgainstGoal,
  kpiMeasures,
  type Assessment,
  type CivilDate,
  type Plan,
} from '@cimento/core'
import { gridOf, type Series } from '@cimento/core/workspace'
import { armLetter, startOfSentence, type Description, type Language, type Sheet } from '@cimento/report'
import { columnsOf } from '../../lib/paste/columns.ts'

type Words = {
  readonly dayByDay: string
  readonly day: string
  readonly note: string
  readonly afterReading: string
  readonly statisticalDetails: string
  readonly detail: string
  readonly value: string
}

/**
 * The counts of every day, each version and measure in a column of its own. Those that came after the days of the final
 * reading say so.
 */
export function dayByDaySheet(
  series: Series,
  plan: Plan,
  text: Words,
  language: Language,
  lastRead?: CivilDate,
): Sheet {
  const grid = gridOf(series)
  const counted = columnsOf(plan, language)
  const isLater = (date: CivilDate) => lastRead !== undefined && date > lastRead
  const hasLater = grid.dates.some(isLater)
  return {
    title: text.dayByDay,
    columns: [
      { kind: 'date', label: text.day },
      ...counted.map(
        ({ arm, label }) =>
          ({
            kind: 'number',
            label: countsOneArm(plan) ? label : `${armLetter(arm, plan)} ${label}`,
          }) as const,
      ),
      ...(hasLater ? [{ kind: 'text', label: text.note } as const] : []),
    ],
    rows: grid.dates.map((date) => [
      date,
      ...counted.map(({ armOn, measure }) => grid.value(date, armOn(date), measure) ?? null),
      ...(hasLater ? [isLater(date) ? text.afterReading : null] : []),
    ]),
  }
}

/** The versions side by side, as the reading counted them. What the page does not show is not in the file either. */
export function versionsSheet(assessment: Assessment, { table, arms: described }: Description): Sheet {
  const { arms, plan } = assessment
  const { kpi } = plan.primary
  const [first] = kpiMeasures(kpi)
  const hasEvents = arms.some(({ successes }) => successes !== undefined)
  const rates = ratesOf(assessment)
  const [version = ''] = table.headers
  const [labels] = described.map((arm) => arm.labels)
  return {
    title: table.caption,
    columns: [
      { kind: 'text', label: version },
      { kind: 'number', label: startOfSentence(labels?.units ?? '') },
      ...(hasEvents ? [{ kind: 'number', label: startOfSentence(labels?.successes ?? '') } as const] : []),
      { kind: kpi.kind === 'proportion' ? 'percent' : 'number', label: labels?.rate ?? '' },
    ],
    rows: described.map((arm, at) => [
      arm.title,
      arms[at]?.[first] ?? null,
      ...(hasEvents ? [arm.successes === null ? null : (arms[at]?.successes ?? null)] : []),
      arm.rate === null ? null : (rates[at] ?? null),
    ]),
  }
}

/** The KPI of each version, where it was read. */
function ratesOf(assessment: Assessment): readonly number[] {
  if (isAgainstGoal(assessment)) {
    const { reading } = assessment
    return typeof reading !== 'string' && reading.cost.kind === 'estimated' ? [reading.cost.estimate] : []
  }
  const { comparison } = assessment
  return typeof comparison === 'string' ? [] : [comparison.controlRate, comparison.treatmentRate]
}

/** The verdict and its statistics, a line each. */
export function detailsSheet({ tag, headline, grade, details }: Description, text: Words): Sheet {
  return {
    title: text.statisticalDetails,
    columns: [
      { kind: 'text', label: text.detail },
      { kind: 'text', label: text.value },
    ],
    rows: [
      [tag.word, headline],
      [grade.word, grade.reasons.join(', ')],
      ...details.map(({ label, value }) => [label, value]),
    ],
  }
}
