import type { Assessment, Plan } from '@cimento/core'
import { gridOf, measuresOf, type Series } from '@cimento/core/workspace'
import type { Description, Sheet } from '@cimento/report'

type Words = {
  readonly dayByDay: string
  readonly day: string
  readonly units: string
  readonly events: string
  readonly statisticalDetails: string
  readonly detail: string
  readonly value: string
}

/** The counts of every day, each version and measure in a column of its own. */
export function dayByDaySheet(series: Series, plan: Plan, text: Words): Sheet {
  const grid = gridOf(series)
  const { kpi } = plan.primary
  const names = [
    kpi.unitName || text.units,
    kpi.eventName || text.events,
    ...plan.guardrails.map((guardrail) => guardrail.eventName || guardrail.name),
  ]
  const counted = plan.arms.flatMap((arm, armAt) =>
    measuresOf(plan).map((measure, at) => ({
      label: `${armAt === 0 ? 'A' : 'B'} ${names[at] ?? measure}`,
      arm: arm.id,
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

/** The versions side by side, as the reading counted them. */
export function versionsSheet({ arms }: Assessment, { table, arms: described }: Description): Sheet {
  const [version = '', units = '', successes = '', rate = ''] = table.headers
  return {
    title: table.caption,
    columns: [
      { kind: 'text', label: version },
      { kind: 'number', label: units },
      { kind: 'number', label: successes },
      { kind: 'percent', label: rate },
    ],
    rows: described.map((arm, at) => {
      const totals = arms[at]
      return [
        `${arm.letter} · ${arm.name}`,
        totals?.units ?? null,
        // What the page does not show is not in the file either.
        arm.successes === null ? null : (totals?.successes ?? null),
        arm.rate === null || totals === undefined ? null : totals.successes / totals.units,
      ]
    }),
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
