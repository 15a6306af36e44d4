import type { TrackedKpi } from '@cimento/core/workspace'
import { useRef } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { kpisByLevel } from '../../lib/kpis/kpi-levels.ts'
import { messages as kpiMessages } from '../../lib/kpis/messages.ts'
import { useKpiDialog } from '../../lib/kpis/use-kpi-dialog.tsx'
import { usePreferences } from '../../lib/preferences.ts'
import { SheetActions } from '../../lib/sheets/sheet-actions.tsx'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { KpiCard } from './kpi-card.tsx'
import styles from './kpi-page.module.css'
import { kpiListSheet, kpiMonthsSheet } from './kpis-sheet.ts'
import { messages } from './messages.ts'

/** The map of KPIs: four levels, each with what it decides on, gaps included; activity metrics apart. */
export function KpiPage() {
  const text = useText(messages)
  const kpiText = useText(kpiMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { kpis } = useSnapshot()
  const home = useRef<HTMLOutputElement>(null)
  const { ask, dialog } = useKpiDialog(home)
  const levels = kpisByLevel(kpis)
  const activity = kpis.filter(({ role }) => role === 'activity')
  const all = [...levels.flatMap((level) => level.kpis), ...activity]
  const cardOf = (kpi: TrackedKpi) => (
    <KpiCard key={kpi.id} kpi={kpi} onEdit={() => ask({ kpi })} onDeleted={() => home.current?.focus()} />
  )

  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={<Button onClick={() => ask({})}>{text.newKpi}</Button>}
    >
      <output ref={home} tabIndex={-1} className={styles['covered']}>
        {text.covered({ count: levels.filter((level) => level.kpis.length > 0).length })}
      </output>
      {levels.map(({ level, kpis: own }) => (
        <Section key={level} title={kpiText.levels[level]}>
          {own.length > 0 ? (
            own.map(cardOf)
          ) : (
            <EmptyState
              action={
                <Button
                  aria-label={kpiText.addFor({ name: kpiText.levels[level] })}
                  onClick={() => ask({ level })}
                >
                  {kpiText.add}
                </Button>
              }
            >
              <strong>{kpiText.gap}</strong>
              {kpiText.gapHint} {kpiText.examples[level]}
            </EmptyState>
          )}
        </Section>
      ))}
      {activity.length > 0 && (
        <Section title={text.activity} note={text.activityNote}>
          {activity.map(cardOf)}
        </Section>
      )}
      {all.some(({ values }) => values.length > 0) && (
        <SheetActions
          title={text.title}
          sheets={() => [kpiMonthsSheet(all, language), kpiListSheet(all, today, language)]}
          fileName={`${text.fileName}-${today}`}
        />
      )}
      {dialog}
    </Page>
  )
}
