import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Backup = { readonly daysAgo: number }

export const shellMessages = defineMessages({
  it: {
    skip: 'Vai al contenuto',
    navigation: 'Pagine',
    today: 'Oggi',
    tests: 'Test',
    lessons: 'Lezioni',
    planner: 'Si può testare?',
    kpi: 'KPI',
    settings: 'Impostazioni',
    idea: 'Idea',
    newIdea: 'Nuova idea',
    search: 'Cerca o fai',
    where: 'Solo in questo browser',
    whereAtRisk: 'Solo in questo browser, che può cancellare i dati',
    saving: 'Salvo…',
    saved: 'Tutto salvato',
    failed: 'Non salvato',
    neverBackedUp: 'Nessun backup',
    backedUp: ({ daysAgo }: Backup) =>
      daysAgo === 0
        ? 'Ultimo backup oggi'
        : daysAgo === 1
          ? 'Ultimo backup ieri'
          : `Ultimo backup ${daysAgo} giorni fa`,
    promise:
      'Niente account. I dati restano in questo browser, che può cancellarli: fai un backup ogni tanto.',
  },
  en: {
    skip: 'Skip to content',
    navigation: 'Pages',
    today: 'Today',
    tests: 'Tests',
    lessons: 'Lessons',
    planner: 'Can this be tested?',
    kpi: 'KPIs',
    settings: 'Settings',
    idea: 'Idea',
    newIdea: 'New idea',
    search: 'Search or do',
    where: 'Only in this browser',
    whereAtRisk: 'Only in this browser, which may delete the data',
    saving: 'Saving…',
    saved: 'All saved',
    failed: 'Not saved',
    neverBackedUp: 'No backup',
    backedUp: ({ daysAgo }) =>
      daysAgo === 0
        ? 'Last backup today'
        : daysAgo === 1
          ? 'Last backup yesterday'
          : `Last backup ${daysAgo} days ago`,
    promise: 'No account. Your data stays in this browser, which may delete it: make a backup now and then.',
  },
})
