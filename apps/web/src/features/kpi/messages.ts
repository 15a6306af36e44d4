import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Name = { readonly name: string }

export const messages = defineMessages({
  it: {
    title: 'KPI',
    lead: 'Almeno un KPI decisionale per ogni livello del funnel: il valore di ogni mese, l’obiettivo, come va.',
    covered: ({ count }: { readonly count: number }) =>
      count === 4
        ? 'Ogni livello ha il suo KPI decisionale.'
        : count === 0
          ? 'Nessun livello ha ancora un KPI decisionale.'
          : count === 1
            ? '1 livello su 4 ha un KPI decisionale.'
            : `${count} livelli su 4 hanno un KPI decisionale.`,
    activity: 'Metriche di attività',
    activityNote: 'descrivono, non decidono',
    more: ({ name }: Name) => `Altro: ${name}`,
    edit: 'Modifica',
    delete: 'Sposta nel cestino',
    upTo: ({ month }: { readonly month: string }) => `Valori completi fino a ${month}.`,
    allMonths: 'Correggi o aggiungi un mese',
    newKpi: 'Nuovo KPI',
    fileName: 'cimento-kpi',
    sheet: {
      month: 'Mese',
      level: 'Livello',
      unit: 'Unità',
      role: 'Ruolo',
      roles: { decision: 'decisionale', activity: 'attività' },
      direction: 'Meglio se',
      directions: { higher: 'più alto', lower: 'più basso' },
      target: 'Obiettivo',
      last: 'Ultimo valore',
      lastMonth: 'Ultimo mese',
      status: 'Obiettivo raggiunto?',
      trend: 'Andamento',
      list: 'Elenco dei KPI',
    },
  },
  en: {
    title: 'KPIs',
    lead: 'At least one decision KPI for each level of the funnel: its value each month, its target, how it goes.',
    covered: ({ count }) =>
      count === 4
        ? 'Every level has its decision KPI.'
        : count === 0
          ? 'No level has a decision KPI yet.'
          : count === 1
            ? '1 of 4 levels has a decision KPI.'
            : `${count} of 4 levels have a decision KPI.`,
    activity: 'Activity metrics',
    activityNote: 'they describe, they do not decide',
    more: ({ name }) => `More: ${name}`,
    edit: 'Edit',
    delete: 'Move to the trash',
    upTo: ({ month }) => `Values complete up to ${month}.`,
    allMonths: 'Correct or add a month',
    newKpi: 'New KPI',
    fileName: 'cimento-kpis',
    sheet: {
      month: 'Month',
      level: 'Level',
      unit: 'Unit',
      role: 'Role',
      roles: { decision: 'decision', activity: 'activity' },
      direction: 'Better if',
      directions: { higher: 'higher', lower: 'lower' },
      target: 'Target',
      last: 'Newest value',
      lastMonth: 'Newest month',
      status: 'Target reached?',
      trend: 'Trend',
      list: 'List of KPIs',
    },
  },
})
