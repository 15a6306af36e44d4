import { kpiMeasures, type Assessment, type Plan } from '@cimento/core'
import { gridOf, measuresOf, type Series } from '@cimento/core/workspace'
import {
  armLetter,
  measureName,
  startOfSentence,
  type Description,
  type Language,
  type Sheet,
} from '@cimento/report'

type Words = {
  readonly dayByDay: string
  readonly day: string
  readonly statisticalDetails: string
  readonly detail: string
  readonly value: string
}

/** The counts of every day, each version and measure in a column of its own. */
export function dayByDaySheet(series: Series, plan: Plan, text: Words, language: Language): Sheet {
  const grid = gridOf(series)
  const counted = plan.arms.flatMap(({ id: arm }) =>
    measuresOf(plan).map((measure) => ({
      label: `${armLetter(arm, plan)} ${measureName(measure, plan, language)}`,
      arm,
      measure,
    })),
  )
  return {
    title: text.dayByDay,
    columns: [
      { kind: 'date', label: text.day },
      ...counted.map(({ label }) => ({ kind: 'number', label }) as const),
    ],
    rows: grid.dates.map((date) => [
      date,
      ...counted.map(({ arm, measure }) => grid.value(date, arm, measure) ?? null),
    ]),
  }
}

/** The versions side by side, as the reading counted them. What the page does not show is not in the file either. */
export function versionsSheet(
  { arms, plan, comparison }: Assessment,
  { table, arms: described }: Description,
): Sheet {
  const { kpi } = plan.primary
  const [first] = kpiMeasures(kpi)
  const hasEvents = arms.some(({ successes }) => successes !== undefined)
  const rates = typeof comparison === 'string' ? [] : [comparison.controlRate, comparison.treatmentRate]
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
      `${arm.letter} · ${arm.name}`,
      arms[at]?.[first] ?? null,
      ...(hasEvents ? [arm.successes === null ? null : (arms[at]?.successes ?? null)] : []),
      arm.rate === null ? null : (rates[at] ?? null),
    ]),
  }
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
