import { defineMessages } from '../../lib/i18n/define-messages.ts'

export const prePeriodMessages = defineMessages({
  it: {
    title: 'Un dato di prima dell’inizio',
    optional: 'facoltativo',
    label: 'Che cosa sappiamo di ognuno da prima',
    hint: 'Per esempio: spesa delle 4 settimane prima. Il più delle volte è lo stesso KPI, su altrettanti giorni. Il confronto ne tiene conto, e l’intervallo si stringe; chi non ce l’ha conta lo stesso. Vuoto: confronto semplice.',
  },
  en: {
    title: 'A figure from before the start',
    optional: 'optional',
    label: 'What we know of everybody from before',
    hint: 'For example: spend of the 4 weeks before. Most often the same KPI, over as many days. The comparison takes it into account, and the interval gets narrower; whoever has none counts all the same. Empty: a plain comparison.',
  },
})
