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
    inMemory: 'Solo in questa scheda',
    saving: 'Salvo…',
    saved: 'Tutto salvato',
    notKept: 'Non conservato',
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
    promiseInMemory: 'Niente account. In questo browser non resta nulla: resta quello che scarichi.',
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
    inMemory: 'Only in this tab',
    saving: 'Saving…',
    saved: 'All saved',
    notKept: 'Not kept',
    failed: 'Not saved',
    neverBackedUp: 'No backup',
    backedUp: ({ daysAgo }) =>
      daysAgo === 0
        ? 'Last backup today'
        : daysAgo === 1
          ? 'Last backup yesterday'
          : `Last backup ${daysAgo} days ago`,
    promise: 'No account. Your data stays in this browser, which may delete it: make a backup now and then.',
    promiseInMemory: 'No account. Nothing stays in this browser: what you download does.',
  },
})
