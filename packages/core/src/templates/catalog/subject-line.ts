import type { Template } from '../template.ts'

/** Opens tell which subject is opened, orders which one is worth sending. One send, counted once, a week later. */
export const subjectLine: Template = {
  id: 'subject-line',
  level: 'consideration',
  facts: { kind: 'ab', threshold: { relative: 0.2 }, durationDays: 7, looks: 'end', entry: 'cumulative' },
  guardrails: [{ id: 'unsubscribes', direction: 'lower', margin: { absolute: 0.003 }, mode: 'watched' }],
  words: {
    it: {
      title: 'Oggetto della newsletter: il prodotto o il problema',
      channel: 'E-mail',
      lookFor: 'Quanti ordini ha portato ogni newsletter degli ultimi mesi, e con quale oggetto.',
      how: 'Lo strumento e-mail divide a caso la lista, metà e metà, in un solo invio.',
      change: 'Scrivere nell’oggetto il problema che si risolve, non il nome del prodotto',
      segment: 'Iscritti alla newsletter',
      kpi: { name: 'Ordini entro sette giorni', units: 'destinatari', events: 'ordini' },
      versions: [
        { name: 'Il prodotto', shows: 'L’oggetto come lo scriviamo oggi' },
        { name: 'Il problema', shows: 'Stesso messaggio, oggetto con il problema' },
      ],
      guardrails: [{ name: 'Disiscrizioni', event: 'disiscrizioni' }],
    },
    en: {
      title: 'Newsletter subject line: the product or the problem',
      channel: 'E-mail',
      lookFor: 'How many orders each newsletter of the last months brought, and with which subject.',
      how: 'The e-mail tool splits the list at random, half and half, in a single send.',
      change: 'Write the problem that is solved into the subject, not the name of the product',
      segment: 'Newsletter subscribers',
      kpi: { name: 'Orders within seven days', units: 'recipients', events: 'orders' },
      versions: [
        { name: 'The product', shows: 'The subject as we write it today' },
        { name: 'The problem', shows: 'The same message, the problem in the subject' },
      ],
      guardrails: [{ name: 'Unsubscribes', event: 'unsubscribes' }],
    },
  },
}
