import { lastWholeMonth, missingMonths, type FunnelLevel } from '@cimento/core'
import type { TrackedKpi } from '@cimento/core/workspace'
import { describeKpi, formatMonthName, startOfSentence } from '@cimento/report'
import { useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { KpiChart } from '../../lib/kpis/kpi-chart.tsx'
import { kpisByLevel } from '../../lib/kpis/kpi-levels.ts'
import { messages as kpiMessages } from '../../lib/kpis/messages.ts'
import { MonthField } from '../../lib/kpis/month-field.tsx'
import { TargetChip } from '../../lib/kpis/target-chip.tsx'
import { useKpiDialog } from '../../lib/kpis/use-kpi-dialog.tsx'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './kpi-cards.module.css'
import { messages } from './messages.ts'

/** The first decision KPI of each funnel level, or its gap. Activity metrics never stand here. */
export function KpiCards() {
  const text = useText(messages)
  const { kpis } = useSnapshot()
  const home = useRef<HTMLUListElement>(null)
  const { ask, dialog } = useKpiDialog(home)
  return (
    <Section title={text.kpis} note={<a href={paths.kpi}>{text.allKpis}</a>}>
      <ul ref={home} tabIndex={-1} className={styles['levels']} aria-label={text.kpis}>
        {kpisByLevel(kpis).map(({ level, kpis: [first, ...others] }) => (
          <li key={level} className={styles['level']} data-gap={first === undefined || undefined}>
            {first ? (
              <Kpi kpi={first} others={others.length} />
            ) : (
              <Gap level={level} onAdd={() => ask({ level })} />
            )}
          </li>
        ))}
      </ul>
      {dialog}
    </Section>
  )
}

function Gap({ level, onAdd }: { readonly level: FunnelLevel; readonly onAdd: () => void }) {
  const text = useText(kpiMessages)
  return (
    <>
      <p className={styles['note']}>{text.levels[level]}</p>
      <p className={styles['gap']}>
        <strong>{text.gap}</strong> {text.gapHint}
      </p>
      <Button size="small" aria-label={text.addFor({ name: text.levels[level] })} onClick={onAdd}>
        {text.add}
      </Button>
    </>
  )
}

function Kpi({ kpi, others }: { readonly kpi: TrackedKpi; readonly others: number }) {
  const text = useText(messages)
  const kpiText = useText(kpiMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const name = useRef<HTMLAnchorElement>(null)
  const [entering, setEntering] = useState(false)
  const { value, target, status, trend, missing } = describeKpi(kpi, today, language)
  const until = lastWholeMonth(today)
  const month = kpi.values.length === 0 ? until : missingMonths(kpi.values, until).at(-1)

  return (
    <>
      <p className={styles['note']}>{kpiText.levels[kpi.level]}</p>
      <h3 className={styles['name']}>
        <a ref={name} href={paths.kpi}>
          {kpi.name}
        </a>
      </h3>
      <p className={styles['value']}>
        <strong className={styles['number']}>{value ?? kpiText.noValue}</strong>
        {status && <TargetChip {...status} />}
      </p>
      {kpi.values.length > 0 && <KpiChart kpi={kpi} />}
      <p className={styles['note']}>
        {[target, missing ?? trend?.word, others > 0 && text.otherKpis({ count: others })]
          .filter(Boolean)
          .join(', ')}
      </p>
      {month &&
        (entering ? (
          <MonthField
            asked
            kpi={kpi}
            month={month}
            label={startOfSentence(formatMonthName(month, language))}
            onEntered={() => {
              setEntering(false)
              name.current?.focus()
            }}
          />
        ) : (
          <Button
            size="small"
            aria-label={text.addMonth({ name: kpi.name, month: formatMonthName(month, language) })}
            onClick={() => setEntering(true)}
          >
            {kpiText.add}
          </Button>
        ))}
    </>
  )
}
