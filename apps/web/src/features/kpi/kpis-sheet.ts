import type { CivilDate } from '@cimento/core'
import type { TrackedKpi } from '@cimento/core/workspace'
import { describeKpi, formatMonth, type Language, type Sheet } from '@cimento/report'
import { messages as kpiMessages } from '../../lib/kpis/messages.ts'
import { messages } from './messages.ts'

/** The KPIs month by month, a column each, the oldest month first. A number is a number, in the unit of its column. */
export function kpiMonthsSheet(kpis: readonly TrackedKpi[], language: Language): Sheet {
  const text = messages[language]
  const months = [...new Set(kpis.flatMap(({ values }) => values.map(({ month }) => month)))].toSorted()
  return {
    title: text.title,
    columns: [
      { kind: 'text', label: text.sheet.month },
      ...kpis.map(
        ({ name, unit }) => ({ kind: 'number', label: unit ? `${name} (${unit})` : name }) as const,
      ),
    ],
    rows: months.map((month) => [
      formatMonth(month, language),
      ...kpis.map(({ values }) => values.find((one) => one.month === month)?.value ?? null),
    ]),
  }
}

/** What each KPI is and how it stands, one a row. */
export function kpiListSheet(kpis: readonly TrackedKpi[], today: CivilDate, language: Language): Sheet {
  const { title, sheet } = messages[language]
  const { levels } = kpiMessages[language]
  return {
    title: sheet.list,
    columns: [
      { kind: 'text', label: title },
      { kind: 'text', label: sheet.level },
      { kind: 'text', label: sheet.role },
      { kind: 'text', label: sheet.unit },
      { kind: 'text', label: sheet.direction },
      { kind: 'number', label: sheet.target },
      { kind: 'number', label: sheet.last },
      { kind: 'text', label: sheet.lastMonth },
      { kind: 'text', label: sheet.status },
      { kind: 'text', label: sheet.trend },
    ],
    rows: kpis.map((kpi) => {
      const { status, trend } = describeKpi(kpi, today, language)
      const last = kpi.values.at(-1)
      return [
        kpi.name,
        levels[kpi.level],
        sheet.roles[kpi.role],
        kpi.unit,
        sheet.directions[kpi.direction],
        kpi.target,
        last?.value ?? null,
        last ? formatMonth(last.month, language) : null,
        status?.word ?? null,
        trend?.word ?? null,
      ]
    }),
  }
}
