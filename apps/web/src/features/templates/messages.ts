import { defineMessages } from '../../lib/i18n/define-messages.ts'

export const messages = defineMessages({
  it: {
    title: 'Modelli di test',
    lead: 'Dodici test che molte piccole aziende provano. Ognuno apre un piano in parte compilato: testi e numeri sono esempi da sostituire, e ciò che hai visto lo scrivi tu.',
    search: 'Cerca fra i modelli',
    found: ({ count }: { readonly count: number }) =>
      count === 1 ? '1 modello trovato' : `${count} modelli trovati`,
    none: ({ filter }: { readonly filter: string }) => `Nessun modello contiene «${filter}».`,
    showAll: 'Mostra tutti',
    kinds: {
      ab: 'Decide il caso',
      blocks: 'A periodi, decide il sorteggio',
      delivery: 'Decide la piattaforma',
      threshold: 'Canale contro un obiettivo',
      'before-after': 'Prima e dopo',
    },
    kpi: 'KPI',
    how: 'Chi vede che cosa',
    lookFor: 'Da guardare prima',
    use: 'Usa questo modello',
    created: ({ key }: { readonly key: string }) => `${key} parte da un modello: sostituisci gli esempi.`,
  },
  en: {
    title: 'Test templates',
    lead: 'Twelve tests that many small companies try. Each opens a plan that is partly filled in: its texts and numbers are examples to replace, and what you saw is yours to write.',
    search: 'Search the templates',
    found: ({ count }) => (count === 1 ? '1 template found' : `${count} templates found`),
    none: ({ filter }) => `No template contains “${filter}”.`,
    showAll: 'Show all',
    kinds: {
      ab: 'Chance decides',
      blocks: 'By periods, chance decides',
      delivery: 'The platform decides',
      threshold: 'A channel against a goal',
      'before-after': 'Before and after',
    },
    kpi: 'KPI',
    how: 'Who sees what',
    lookFor: 'To look at first',
    use: 'Use this template',
    created: ({ key }) => `${key} begins with a template: replace the examples.`,
  },
})
