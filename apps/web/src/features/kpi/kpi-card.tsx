import { addMonths, lastWholeMonth, missingMonths, monthsInRange } from '@cimento/core'
import type { TrackedKpi } from '@cimento/core/workspace'
import { describeKpi, formatMonth, startOfSentence } from '@cimento/report'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { KpiChart } from '../../lib/kpis/kpi-chart.tsx'
import { messages as kpiMessages } from '../../lib/kpis/messages.ts'
import { MonthField } from '../../lib/kpis/month-field.tsx'
import { TargetChip } from '../../lib/kpis/target-chip.tsx'
import { usePreferences } from '../../lib/preferences.ts'
import { useDelete } from '../../lib/trash/use-trash.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './kpi-card.module.css'
import { messages } from './messages.ts'

type KpiCardProps = {
  readonly kpi: TrackedKpi
  readonly onEdit: () => void
  readonly onDeleted: () => void
}

/** One KPI: where it stands, how it went, and the field of the month that is missing. */
export function KpiCard({ kpi, onEdit, onDeleted }: KpiCardProps) {
  const text = useText(messages)
  const kpiText = useText(kpiMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { deleteKpi } = useDelete()
  const title = useRef<HTMLHeadingElement>(null)
  const { value, month, target, status, trend, trendNote, missing } = describeKpi(kpi, today, language)
  const until = lastWholeMonth(today)
  const toEnter = kpi.values.length === 0 ? until : missingMonths(kpi.values, until).at(-1)

  return (
    <article className={styles['card']} aria-labelledby={`kpi-${kpi.id}`}>
      <header className={styles['header']}>
        <h3 ref={title} id={`kpi-${kpi.id}`} tabIndex={-1} className={styles['title']}>
          {kpi.name}
        </h3>
        <Menu
          label={text.more({ name: kpi.name })}
          icon={<Ellipsis size={18} aria-hidden="true" />}
          variant="quiet"
          size="small"
          items={[
            { label: text.edit, icon: <Pencil size={16} aria-hidden="true" />, onSelect: onEdit },
            {
              label: text.delete,
              icon: <Trash2 size={16} aria-hidden="true" />,
              onSelect: () => void deleteKpi(kpi).then((done) => done && onDeleted()),
            },
          ]}
        />
      </header>
      <div className={styles['facts']}>
        <div className={styles['words']}>
          <p className={styles['value']}>
            <strong className={styles['number']}>{value ?? kpiText.noValue}</strong> {month}
          </p>
          <p className={styles['note']}>
            {status && <TargetChip {...status} />}
            {[target, trend?.word].filter(Boolean).join(', ')}
          </p>
        </div>
        <div className={styles['chart']}>{kpi.values.length > 0 && <KpiChart kpi={kpi} withTable />}</div>
        <div className={styles['entry']}>
          {toEnter ? (
            <MonthField
              key={toEnter}
              kpi={kpi}
              month={toEnter}
              label={startOfSentence(formatMonth(toEnter, language))}
              onEntered={() => title.current?.focus()}
            />
          ) : (
            <p className={styles['note']}>{text.upTo({ month: formatMonth(until, language) })}</p>
          )}
        </div>
      </div>
      {(missing || trendNote) && (
        <p className={styles['note']}>
          {[missing && `${startOfSentence(missing)}.`, trendNote].filter(Boolean).join(' ')}
        </p>
      )}
      <Disclosure title={text.allMonths}>
        <div className={styles['months']}>
          {monthsInRange(addMonths(until, -12), until)
            .toReversed()
            .map((one) => (
              <MonthField
                key={one}
                kpi={kpi}
                month={one}
                label={startOfSentence(formatMonth(one, language))}
              />
            ))}
        </div>
      </Disclosure>
    </article>
  )
}
