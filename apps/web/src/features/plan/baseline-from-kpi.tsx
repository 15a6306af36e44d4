import type { Draft, TrackedKpi } from '@cimento/core/workspace'
import { formatKpiValue } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { exact } from '../../lib/numbers.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { hasUnit } from './has-unit.ts'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** What a KPI of the company was of late, where the test's KPI bears its name and is in the same unit. */
export function BaselineFromKpi({ draft, edit }: Pick<PlanFields, 'draft' | 'edit'>) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { kpis } = useSnapshot()
  const kpi = kpis.find(({ name }) => sameName(name, draft.kpiName))
  const recent = kpi?.values.slice(-latestMonths) ?? []
  if (!kpi || recent.length === 0 || !sameUnit(kpi, draft)) return null
  const mean = recent.reduce((total, { value }) => total + value, 0) / recent.length
  const value = exact(Number(mean.toPrecision(4)))
  const baseline = draft.kpiKind === 'proportion' ? exact(value / 100) : value
  if (baseline <= 0 || baseline === draft.baseline) return null
  return (
    <div className={styles['suggestion']}>
      <p className={styles['note']}>
        {text.baselineFromKpi({ value: formatKpiValue(value, kpi.unit, language), count: recent.length })}
      </p>
      <Button size="small" onClick={() => edit({ baseline })}>
        {text.takeBaseline}
      </Button>
    </div>
  )
}

const latestMonths = 3

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** 3.2 of a KPI in % is a share of 0.032; amounts are compared in one unit only. */
function sameUnit({ unit }: TrackedKpi, draft: Draft): boolean {
  return draft.kpiKind === 'proportion'
    ? unit === '%'
    : hasUnit(draft.kpiKind) && unit === draft.valueUnit.trim()
}
