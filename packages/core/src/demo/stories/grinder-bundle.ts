import type { Story } from '../story.ts'

/** Better than nothing and below the threshold: kept against the advice, with the reason written down. */
export const grinderBundle: Story = {
  id: 'grinder-bundle',
  writtenWeeksAgo: 27,
  level: 'conversion',
  test: {
    startsWeeksAgo: 25,
    facts: {
      kpiKind: 'mean',
      spread: 'deviation',
      valueUnit: '€',
      threshold: { relative: 0.15 },
      baseline: 14,
      standardDeviation: 9,
      unitsPerDay: 100,
      durationDays: 28,
    },
    counts: [
      { units: 1420, mean: 14.2, deviation: 9.1 },
      { units: 1398, mean: 14.98, deviation: 9.3 },
    ],
  },
  decision: { action: 'scale', daysLater: 2 },
  lesson: { type: 'customer', reviewWeeksAgo: -20 },
  followUps: [
    {
      afterDays: 30,
      days: 28,
      controlShare: 0.4,
      arms: [
        { units: 1150, mean: 14.1, deviation: 9.1 },
        { units: 1690, mean: 14.95, deviation: 9.3 },
      ],
    },
  ],
  words: {
    it: {
      title: 'Filtri e macinatura suggeriti nel carrello',
      channel: 'Sito',
      owner: 'Responsabile negozio',
      because: 'Un cliente su tre compra i filtri altrove, una settimana dopo.',
      source: 'Sondaggio dopo l’acquisto, 212 risposte',
      change: 'Suggerire nel carrello i filtri giusti per il caffè scelto',
      segment: 'Visitatori con un carrello',
      kpi: { name: 'Margine per ordine', units: 'ordini', events: '' },
      versions: [
        { name: 'Carrello di oggi', shows: 'Solo i prodotti scelti' },
        { name: 'Suggerimento', shows: 'Un solo accessorio, quello giusto' },
      ],
      next: 'Il suggerimento resta acceso; il prossimo test cerca un effetto più grande',
      reason: 'Non costa nulla e non peggiora nulla: lo teniamo senza chiamarlo un successo.',
      lesson: {
        takeaway: 'Un accessorio suggerito bene alza il margine di poco: resta, ma non è una leva.',
        believed: 'I filtri valessero almeno due euro a ordine.',
        done: 'Quattro settimane di ordini con e senza un suggerimento nel carrello.',
        learned: 'L’effetto c’è ed è sotto la soglia che avevamo scritto.',
        soWhat: 'Il margine si cerca nei formati e nelle spedizioni, non negli accessori.',
        scope: 'Negozio online',
        tags: ['carrello', 'margine'],
      },
    },
    en: {
      title: 'Filters and grind suggested in the cart',
      channel: 'Website',
      owner: 'Shop lead',
      because: 'One customer in three buys filters elsewhere, a week later.',
      source: 'Survey after purchase, 212 answers',
      change: 'Suggest in the cart the filters that fit the coffee',
      segment: 'Visitors with a cart',
      kpi: { name: 'Margin per order', units: 'orders', events: '' },
      versions: [
        { name: 'Today’s cart', shows: 'Only the chosen products' },
        { name: 'One suggestion', shows: 'One accessory, the right one' },
      ],
      next: 'The suggestion stays on; the next test looks for a larger effect',
      reason: 'It costs nothing and harms nothing: we keep it without calling it a success.',
      lesson: {
        takeaway: 'A well-chosen accessory adds a little margin: it stays, but it is no lever.',
        believed: 'Filters were worth at least two euros per order.',
        done: 'Four weeks of orders with and without a suggestion in the cart.',
        learned: 'The effect is there, and below the threshold that we had written.',
        soWhat: 'Margin is to be found in sizes and delivery, not in accessories.',
        scope: 'Online shop',
        tags: ['cart', 'margin'],
      },
    },
  },
}
