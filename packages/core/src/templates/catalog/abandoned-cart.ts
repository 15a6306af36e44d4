import type { Template } from '../template.ts'

/** A reminder with a discount would bring orders that earn less: the average order is watched. */
export const abandonedCart: Template = {
  id: 'abandoned-cart',
  level: 'conversion',
  facts: { kind: 'ab', threshold: { relative: 0.15 }, durationDays: 42, maturationDays: 7 },
  guardrails: [
    {
      id: 'average-order',
      kind: 'mean',
      per: 'successes',
      valueUnit: '€',
      direction: 'higher',
      margin: { relative: 0.05 },
      mode: 'watched',
    },
  ],
  words: {
    it: {
      title: 'Carrello abbandonato: promemoria dopo un’ora',
      channel: 'E-mail',
      lookFor: 'A che passo si lascia il carrello, e dopo quanto tempo torna chi torna da solo.',
      how: 'Lo strumento e-mail divide a caso chi lascia il carrello.',
      change: 'Mandare il promemoria dopo un’ora, senza sconto',
      segment: 'Chi lascia un carrello e ha dato l’e-mail',
      kpi: { name: 'Ordini dopo il promemoria', units: 'persone con un carrello', events: 'ordini' },
      versions: [
        { name: 'Com’è oggi', shows: 'Il promemoria di oggi, o nessuno' },
        { name: 'Dopo un’ora', shows: 'Il carrello, le risposte ai dubbi, nessuno sconto' },
      ],
      guardrails: [{ name: 'Ordine medio', event: 'incasso' }],
    },
    en: {
      title: 'Abandoned cart: a reminder after one hour',
      channel: 'E-mail',
      lookFor: 'At which step carts are left, and how soon people come back by themselves.',
      how: 'The e-mail tool splits people who leave a cart at random.',
      change: 'Send the reminder after one hour, with no discount',
      segment: 'People who leave a cart and gave their e-mail',
      kpi: { name: 'Orders after the reminder', units: 'people with a cart', events: 'orders' },
      versions: [
        { name: 'As it is', shows: 'The reminder of today, or none' },
        { name: 'After one hour', shows: 'The cart, answers to doubts, no discount' },
      ],
      guardrails: [{ name: 'Average order', event: 'takings' }],
    },
  },
}
