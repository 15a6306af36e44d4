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
      unitsPerDay: 678,
      durationDays: 28,
      valuePerEvent: 14,
    },
    guardrail: { direction: 'lower', margin: { absolute: 0.003 }, mode: 'must-verify', baseline: 0.002 },
    counts: [
      { units: 9480, successes: 312, guardrail: 19 },
      { units: 9512, successes: 394, guardrail: 20 },
    ],
  },
  words: {
    it: {
      title: 'Recensioni accanto al prezzo',
      channel: 'Sito',
      owner: 'Responsabile e-commerce',
      because: 'Chi apre le recensioni compra il triplo, ma le apre una persona su dodici.',
      source: 'Registrazioni delle visite, 60 sessioni',
      change: 'mostrare voto e numero di recensioni accanto al prezzo',
      segment: 'chi guarda una scheda prodotto',
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
      owner: 'E-commerce lead',
      because: 'People who open the reviews buy three times as much, but one in twelve opens them.',
      source: 'Recordings of 60 visits',
      change: 'show rating and number of reviews beside the price',
      segment: 'people who look at a product page',
      kpi: { name: 'Orders per visit', units: 'visits', events: 'orders' },
      versions: [
        { name: 'At the bottom', shows: 'Reviews at the bottom of the page' },
        { name: 'Beside the price', shows: '“4.8 of 5, 312 reviews” under the price' },
      ],
      guardrail: { name: 'Returns', event: 'returns' },
    },
  },
}
