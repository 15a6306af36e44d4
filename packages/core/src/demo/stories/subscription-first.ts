import type { Story } from '../story.ts'

/** Its days are over, its outcomes are not: returns are still coming in. */
export const subscriptionFirst: Story = {
  id: 'subscription-first',
  writtenWeeksAgo: 8,
  level: 'conversion',
  rated: { impact: 4, speed: 3, effort: 2, impactOfTen: 8, confidenceOfTen: 6, ease: 7 },
  test: {
    startsWeeksAgo: 5,
    facts: {
      kpiKind: 'mean',
      spread: 'deviation',
      valueUnit: '€',
      threshold: { relative: 0.15 },
      baseline: 3.4,
      standardDeviation: 8.2,
      unitsPerDay: 294,
      durationDays: 28,
      maturationDays: 14,
    },
    counts: [
      { units: 4120, mean: 3.42, deviation: 8.2 },
      { units: 4098, mean: 3.71, deviation: 8.9 },
    ],
  },
  words: {
    it: {
      title: 'Abbonamento proposto prima dell’acquisto singolo',
      channel: 'Sito',
      owner: 'Responsabile negozio',
      because: 'All’assistenza dicono di non aver visto che c’è un abbonamento.',
      source: '37 richieste all’assistenza',
      change: 'Mettere l’abbonamento come prima scelta nella scheda',
      segment: 'Nuovi visitatori',
      kpi: { name: 'Ricavo per visitatore', units: 'visitatori', events: '' },
      versions: [
        { name: 'Prima il singolo', shows: 'Acquisto singolo già scelto' },
        { name: 'Prima l’abbonamento', shows: 'Abbonamento già scelto, singolo accanto' },
      ],
    },
    en: {
      title: 'Subscription offered before the single purchase',
      channel: 'Website',
      owner: 'Shop lead',
      because: 'People tell support that they had not seen there is a subscription.',
      source: '37 support requests',
      change: 'Make the subscription the first choice on the page',
      segment: 'New visitors',
      kpi: { name: 'Revenue per visitor', units: 'visitors', events: '' },
      versions: [
        { name: 'Single first', shows: 'Single purchase selected' },
        { name: 'Subscription first', shows: 'Subscription selected, single beside it' },
      ],
    },
  },
}
