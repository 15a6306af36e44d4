import type { Story } from '../story.ts'

/** Inconclusive and dear: stopped against the advice; the lesson is still to be written. */
export const friendCode: Story = {
  id: 'friend-code',
  writtenWeeksAgo: 11,
  level: 'retention',
  test: {
    startsWeeksAgo: 9,
    facts: {
      threshold: { absolute: 0.02 },
      baseline: 0.035,
      unitsPerDay: 49,
      durationDays: 42,
      maturationDays: 7,
    },
    counts: [
      { units: 1040, successes: 36 },
      { units: 1032, successes: 43 },
    ],
  },
  decision: { action: 'stop', daysLater: 2 },
  words: {
    it: {
      title: 'Codice per un amico stampato nel pacco',
      channel: 'Pacco',
      owner: 'Responsabile marketing',
      because: 'Un nuovo cliente su sette dice di averci conosciuto da un amico.',
      source: 'Sondaggio dopo l’acquisto, 212 risposte',
      change: 'Mettere nel pacco un codice sconto da regalare',
      segment: 'Clienti che ricevono un pacco',
      kpi: { name: 'Nuovi clienti portati', units: 'pacchi', events: 'nuovi clienti' },
      versions: [
        { name: 'Pacco di oggi', shows: 'Solo la bolla' },
        { name: 'Codice da regalare', shows: 'Un cartoncino con un codice da regalare' },
      ],
      next: 'Finiti i cartoncini stampati, non se ne ordinano altri',
      reason: 'Stampa e inserimento costano 400 € al mese: a questi numeri non si ripagano.',
    },
    en: {
      title: 'A code for a friend printed in the parcel',
      channel: 'Parcel',
      owner: 'Marketing lead',
      because: 'One new customer in seven says that a friend told them about us.',
      source: 'Survey after purchase, 212 answers',
      change: 'Put a discount code to give away in the parcel',
      segment: 'Customers who receive a parcel',
      kpi: { name: 'New customers brought', units: 'parcels', events: 'new customers' },
      versions: [
        { name: 'Today’s parcel', shows: 'Only the delivery note' },
        { name: 'A code to give away', shows: 'A card with a code to give away' },
      ],
      next: 'We use up the printed cards and order no more',
      reason: 'Printing and packing cost €400 a month: at these numbers they do not pay.',
    },
  },
}
