import type { Story } from '../story.ts'

/** A change for everybody, looked at before and after: a hint, and the next test is a controlled one. */
export const deliveryThreshold: Story = {
  id: 'delivery-threshold',
  writtenWeeksAgo: 16,
  level: 'conversion',
  test: {
    startsWeeksAgo: 18,
    daysBefore: 28,
    facts: {
      kind: 'before-after',
      threshold: { relative: 0.05 },
      baseline: 0.025,
      unitsPerDay: 430,
      durationDays: 56,
    },
    counts: [
      { units: 12_060, successes: 301 },
      { units: 12_310, successes: 412 },
    ],
  },
  decision: { action: 'iterate', daysLater: 1 },
  lesson: { type: 'method', reviewWeeksAgo: -4 },
  words: {
    it: {
      title: 'Spedizione gratuita da 39 € invece di 59 €',
      channel: 'Sito',
      owner: 'Responsabile negozio',
      because: 'Un carrello su tre si ferma tra 39 e 59 €.',
      source: 'Carrelli abbandonati, primo trimestre',
      change: 'Spedire gratis da 39 €, per tutti, dallo stesso lunedì',
      segment: 'Tutti i visitatori del negozio',
      kpi: { name: 'Ordini per visita', units: 'visite', events: 'ordini' },
      versions: [
        { name: 'Gratis da 59 €', shows: 'La soglia di prima' },
        { name: 'Gratis da 39 €', shows: 'La soglia nuova, in cima a ogni pagina' },
      ],
      next: 'Soglia a 39 € contro 49 €, divisi a caso',
      lesson: {
        takeaway: 'Dopo la nuova soglia gli ordini sono di più, ma non sappiamo quanto sia merito suo.',
        believed: 'Bastasse guardare prima e dopo.',
        done: 'Quattro settimane prima e quattro dopo, con lo stesso sconto e la stessa pubblicità.',
        learned:
          'Nelle settimane dopo è arrivata anche la primavera: con un gruppo di controllo lo sapremmo.',
        soWhat: 'Quando si può dividere a caso, si divide: prima e dopo resta per i cambi che toccano tutti.',
        scope: 'Negozio',
        tags: ['spedizione', 'prima e dopo'],
      },
    },
    en: {
      title: 'Free delivery from €39 instead of €59',
      channel: 'Website',
      owner: 'Shop lead',
      because: 'One basket in three stops between €39 and €59.',
      source: 'Abandoned baskets, first quarter',
      change: 'Deliver free from €39, for everybody, from the same Monday on',
      segment: 'All visitors of the shop',
      kpi: { name: 'Orders per visit', units: 'visits', events: 'orders' },
      versions: [
        { name: 'Free from €59', shows: 'The previous threshold' },
        { name: 'Free from €39', shows: 'The new threshold, on top of every page' },
      ],
      next: 'Threshold of €39 against €49, split by chance',
      lesson: {
        takeaway: 'After the new threshold there are more orders, but how many it brought is not known.',
        believed: 'Looking before and after would do.',
        done: 'Four weeks before and four after, with the same discount and the same advertising.',
        learned: 'Spring came in the weeks after, too: with a control group we would know.',
        soWhat:
          'Where people can be split by chance, they are: before and after is for changes that touch everybody.',
        scope: 'Shop',
        tags: ['delivery', 'before and after'],
      },
    },
  },
}
