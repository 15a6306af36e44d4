import type { Story } from '../story.ts'

/** Large enough to rule out anything useful: stopped. */
export const countdown: Story = {
  id: 'countdown',
  writtenWeeksAgo: 13,
  level: 'conversion',
  test: {
    startsWeeksAgo: 11,
    facts: { threshold: { relative: 0.12 }, baseline: 0.032, unitsPerDay: 2225, durationDays: 28 },
    counts: [
      { units: 31240, successes: 1009 },
      { units: 31071, successes: 1014 },
    ],
  },
  decision: { action: 'stop', daysLater: 1 },
  lesson: { type: 'customer', reviewWeeksAgo: -20 },
  words: {
    it: {
      title: 'Conto alla rovescia per la spedizione in giornata',
      channel: 'Sito',
      owner: 'Responsabile negozio',
      because: 'Due ordini su tre arrivano prima delle 14, quando parte il corriere.',
      source: 'Ordini dell’ultimo anno, per ora',
      change: 'Mostrare quanto manca alla partenza del corriere',
      segment: 'Visitatori delle schede prodotto',
      kpi: { name: 'Ordini per visita', units: 'visite', events: 'ordini' },
      versions: [
        { name: 'Senza', shows: '«Spedito in 24 ore»' },
        { name: 'Conto alla rovescia', shows: '«Ordina entro 2 h 14 min: parte oggi»' },
      ],
      next: 'Togliamo il conto alla rovescia e smettiamo di lavorare sull’urgenza',
      lesson: {
        takeaway: 'L’urgenza non fa comprare caffè: il conto alla rovescia non ha spostato gli ordini.',
        believed: 'Una scadenza visibile facesse decidere prima.',
        done: 'Quattro settimane, 62.000 visite alle schede prodotto divise a caso.',
        learned: 'Un aumento del 12% o più è escluso: chi ordina prima delle 14 lo faceva già.',
        soWhat: 'Niente timer sulle schede. Riproviamo solo per i regali di Natale.',
        scope: 'Schede prodotto, fuori dai periodi di festa',
        tags: ['sito', 'urgenza', 'consegna'],
      },
    },
    en: {
      title: 'A countdown to same-day dispatch',
      channel: 'Website',
      owner: 'Shop lead',
      because: 'Two orders in three come before 2 p.m., when the courier leaves.',
      source: 'Orders of the last year, by hour',
      change: 'Show how long it is until the courier leaves',
      segment: 'Visitors of product pages',
      kpi: { name: 'Orders per visit', units: 'visits', events: 'orders' },
      versions: [
        { name: 'Without', shows: '“Sent within 24 hours”' },
        { name: 'Countdown', shows: '“Order within 2 h 14 min: leaves today”' },
      ],
      next: 'The countdown goes, and we stop working on urgency',
      lesson: {
        takeaway: 'Urgency does not sell coffee: the countdown left orders where they were.',
        believed: 'A deadline in sight made people decide sooner.',
        done: 'Four weeks, 62,000 visits to product pages split at random.',
        learned: 'An increase of 12% or more is ruled out: those who order before 2 p.m. already did.',
        soWhat: 'No timers on product pages. We try again only for Christmas presents.',
        scope: 'Product pages, outside holiday seasons',
        tags: ['website', 'urgency', 'delivery'],
      },
    },
  },
}
