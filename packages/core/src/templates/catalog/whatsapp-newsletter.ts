import type { Template } from '../template.ts'

/** The same customers for four weeks: each counts once, so totals are typed and not days. */
export const whatsappNewsletter: Template = {
  id: 'whatsapp-newsletter',
  level: 'retention',
  facts: { kind: 'ab', threshold: { relative: 0.15 }, durationDays: 28, looks: 'end', entry: 'cumulative' },
  guardrails: [{ id: 'unsubscribes', direction: 'lower', margin: { absolute: 0.02 }, mode: 'must-verify' }],
  words: {
    it: {
      title: 'Newsletter su WhatsApp invece che per e-mail',
      channel: 'WhatsApp',
      lookFor: 'Quanti clienti riordinano in quattro settimane, e quanti hanno dato il consenso a WhatsApp.',
      how: 'Si tira a sorte la lista di chi ha dato il consenso: metà resta all’e-mail.',
      change: 'Mandare gli stessi quattro messaggi su WhatsApp, uno la settimana',
      segment: 'Clienti che hanno dato il consenso a WhatsApp',
      kpi: { name: 'Clienti che riordinano in quattro settimane', units: 'clienti', events: 'riordini' },
      versions: [
        { name: 'E-mail', shows: 'Quattro messaggi per e-mail' },
        { name: 'WhatsApp', shows: 'Gli stessi messaggi su WhatsApp' },
      ],
      guardrails: [{ name: 'Consensi ritirati', event: 'consensi ritirati' }],
    },
    en: {
      title: 'A newsletter on WhatsApp instead of e-mail',
      channel: 'WhatsApp',
      lookFor: 'How many customers reorder within four weeks, and how many agreed to WhatsApp.',
      how: 'The list of those who agreed is split at random: half of them stay with e-mail.',
      change: 'Send the same four messages on WhatsApp, one a week',
      segment: 'Customers who agreed to WhatsApp',
      kpi: { name: 'Customers who reorder within four weeks', units: 'customers', events: 'reorders' },
      versions: [
        { name: 'E-mail', shows: 'Four messages by e-mail' },
        { name: 'WhatsApp', shows: 'The same messages on WhatsApp' },
      ],
      guardrails: [{ name: 'Withdrawn consents', event: 'withdrawn consents' }],
    },
  },
}
