import type { Story } from '../story.ts'

/** Met, its guardrail safe, worth money: waiting for a decision. */
export const reviewsByPrice: Story = {
  id: 'reviews-by-price',
  writtenWeeksAgo: 7,
  level: 'conversion',
  test: {
    startsWeeksAgo: 5,
    facts: {
      threshold: { relative: 0.2 },
      baseline: 0.033,
      unitsPerDay: 919,
      durationDays: 28,
      valuePerEvent: 14,
    },
    guardrail: { direction: 'lower', margin: { absolute: 0.003 }, mode: 'must-verify', baseline: 0.002 },
    counts: [
      { units: 12880, successes: 424, guardrail: 26 },
      { units: 12846, successes: 531, guardrail: 27 },
    ],
  },
  words: {
    it: {
      title: 'Recensioni accanto al prezzo',
      channel: 'Sito',
      owner: 'Responsabile negozio',
      because: 'Chi apre le recensioni compra il triplo, ma le apre una persona su dodici.',
      source: 'Registrazioni delle visite, 60 sessioni',
      change: 'Mostrare voto e numero di recensioni accanto al prezzo',
      segment: 'Visitatori delle schede prodotto',
      kpi: { name: 'Ordini per visita', units: 'visite', events: 'ordini' },
      versions: [
        { name: 'In fondo', shows: 'Recensioni in fondo alla pagina' },
        { name: 'Accanto al prezzo', shows: '«4,8 su 5, 312 recensioni» sotto il prezzo' },
      ],
      guardrail: { name: 'Resi', event: 'resi' },
    },
    en: {
      title: 'Reviews beside the price',
      channel: 'Website',
      owner: 'Shop lead',
      because: 'People who open the reviews buy three times as much, but one in twelve opens them.',
      source: 'Recordings of 60 visits',
      change: 'Show rating and number of reviews beside the price',
      segment: 'Visitors of product pages',
      kpi: { name: 'Orders per visit', units: 'visits', events: 'orders' },
      versions: [
        { name: 'At the bottom', shows: 'Reviews at the bottom of the page' },
        { name: 'Beside the price', shows: '“4.8 of 5, 312 reviews” under the price' },
      ],
      guardrail: { name: 'Returns', event: 'returns' },
    },
  },
}
