import type { Story } from '../story.ts'

/** All counted, and its day has come: the reading is left to the person who looks around. */
export const visibleDelivery: Story = {
  id: 'visible-delivery',
  writtenWeeksAgo: 6,
  level: 'conversion',
  test: {
    startsWeeksAgo: 4,
    facts: {
      threshold: { relative: 0.15 },
      baseline: 0.032,
      unitsPerDay: 900,
      durationDays: 28,
      valuePerEvent: 14,
    },
    guardrail: { direction: 'lower', margin: { absolute: 0.001 }, mode: 'watched', baseline: 0.002 },
    counts: [
      { units: 12640, successes: 404, guardrail: 25 },
      { units: 12571, successes: 497, guardrail: 27 },
    ],
  },
  words: {
    it: {
      title: 'Spese di spedizione già nella scheda',
      channel: 'Sito',
      owner: 'Responsabile negozio',
      because: 'Il 38% di chi arriva al carrello lo lascia alla voce spedizione.',
      source: 'Analisi del percorso d’acquisto, ultimo trimestre',
      change: 'Mostrare le spese di spedizione già nella scheda prodotto',
      segment: 'Nuovi visitatori',
      kpi: { name: 'Ordini per visita', units: 'visite', events: 'ordini' },
      versions: [
        { name: 'Solo nel carrello', shows: 'Spese calcolate nel carrello' },
        { name: 'Nella scheda', shows: '«Spedizione 4,90 €, gratis da 49 €» sotto il prezzo' },
      ],
      guardrail: { name: 'Ordini annullati', event: 'ordini annullati' },
    },
    en: {
      title: 'Delivery cost already on the product page',
      channel: 'Website',
      owner: 'Shop lead',
      because: '38% of those who reach the cart leave it at the delivery cost.',
      source: 'Funnel analysis, last quarter',
      change: 'Show the delivery cost on the product page',
      segment: 'New visitors',
      kpi: { name: 'Orders per visit', units: 'visits', events: 'orders' },
      versions: [
        { name: 'In the cart', shows: 'Delivery cost worked out in the cart' },
        { name: 'On the page', shows: '“Delivery €4.90, free from €49” under the price' },
      ],
      guardrail: { name: 'Cancelled orders', event: 'cancelled orders' },
    },
  },
}
