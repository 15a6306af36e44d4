import type { Story } from '../story.ts'

/** What iterating on the cart reminder left behind, with a plan that can start. */
export const cartDoubts: Story = {
  id: 'cart-doubts',
  childOf: 'cart-reminder',
  writtenWeeksAgo: 3,
  level: 'conversion',
  rated: { impact: 4, speed: 4, effort: 2, impactOfTen: 7, confidenceOfTen: 6, ease: 6 },
  test: {
    startsWeeksAgo: -2,
    facts: { threshold: { absolute: 0.04 }, baseline: 0.08, unitsPerDay: 56, durationDays: 42 },
  },
  words: {
    it: {
      title: 'Carrello abbandonato: togliere i dubbi su spedizione e reso',
      channel: 'E-mail',
      owner: 'Responsabile negozio',
      because: 'Chi risponde al promemoria chiede quando arriva e come si rende.',
      source: '31 risposte al promemoria, ultimi tre mesi',
      change: 'Rispondere nel promemoria a tre domande su consegna e reso',
      segment: 'Carrelli abbandonati sopra 30 €',
      kpi: { name: 'Ordini recuperati entro 72 ore', units: 'carrelli', events: 'ordini recuperati' },
      versions: [
        { name: 'Promemoria di oggi', shows: 'Il carrello e un pulsante' },
        { name: 'Tre risposte', shows: 'Il carrello, tre risposte, un pulsante' },
      ],
    },
    en: {
      title: 'Abandoned cart: take away the doubts on delivery and returns',
      channel: 'E-mail',
      owner: 'Shop lead',
      because: 'People who answer the reminder ask when it arrives and how to send it back.',
      source: '31 answers to the reminder, last three months',
      change: 'Answer three questions on delivery and returns in the reminder',
      segment: 'Abandoned carts above €30',
      kpi: { name: 'Orders recovered within 72 hours', units: 'carts', events: 'recovered orders' },
      versions: [
        { name: 'Today’s reminder', shows: 'The cart and a button' },
        { name: 'Three answers', shows: 'The cart, three answers, a button' },
      ],
    },
  },
}
