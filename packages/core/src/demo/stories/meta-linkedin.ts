import type { Story } from '../story.ts'

/** Two channels compared, not tested: promising, and a second round is running. */
export const metaLinkedin: Story = {
  id: 'meta-linkedin',
  writtenWeeksAgo: 16,
  level: 'consideration',
  test: {
    startsWeeksAgo: 14,
    rhythm: 'office',
    facts: {
      kind: 'delivery',
      kpiKind: 'cost',
      direction: 'lower',
      valueUnit: '€',
      threshold: { relative: 0.2 },
      baseline: 166,
      unitsPerDay: 214,
      durationDays: 28,
      maturationDays: 28,
    },
    counts: [
      { spend: 2996.4, successes: 18 },
      { spend: 3004.8, successes: 31 },
    ],
  },
  decision: { action: 'iterate', daysLater: 2 },
  lesson: { type: 'channel', reviewWeeksAgo: -5 },
  words: {
    it: {
      title: 'Meta contro LinkedIn: 3.000 € per canale, contano i lead qualificati',
      channel: 'Social a pagamento',
      owner: 'Responsabile vendite',
      because: 'Su Meta un lead costa poco, ma le vendite ne scartano nove su dieci.',
      source: 'CRM, ultimi due trimestri',
      change: 'Usare lo stesso contenuto e lo stesso modulo su LinkedIn, con un tetto di spesa',
      segment: 'Uffici e hotel del Nord Italia',
      kpi: { name: 'Costo per lead qualificato', units: 'euro di spesa', events: 'lead qualificati' },
      versions: [
        { name: 'Meta', shows: 'Annuncio e modulo su Facebook e Instagram' },
        { name: 'LinkedIn', shows: 'Lo stesso annuncio e lo stesso modulo' },
      ],
      next: 'LinkedIn: secondo giro con lo stesso tetto di spesa',
      lesson: {
        takeaway:
          'Il canale caro può essere il più economico, se si conta il lead qualificato e non il modulo.',
        believed: 'Il costo per lead dicesse dove spendere.',
        done: 'Quattro settimane, stesso annuncio e stessa spesa; quattro di attesa per la qualifica.',
        learned: 'Su LinkedIn un lead costa il triplo, ma le vendite ne tengono quattro volte tanti.',
        soWhat: 'Prima di spostare il budget serve un secondo giro: 49 lead qualificati in tutto sono pochi.',
        scope: 'Vendita a uffici e hotel',
        tags: ['Meta', 'LinkedIn', 'lead qualificati'],
      },
    },
    en: {
      title: 'Meta against LinkedIn: €3,000 each, qualified leads count',
      channel: 'Paid social',
      owner: 'Sales lead',
      because: 'A lead is cheap on Meta, but sales discards nine in ten.',
      source: 'CRM, last two quarters',
      change: 'Use the same content and form on LinkedIn, with a spend cap',
      segment: 'Offices and hotels',
      kpi: { name: 'Cost per qualified lead', units: 'euros of spend', events: 'qualified leads' },
      versions: [
        { name: 'Meta', shows: 'Ad and form on Facebook and Instagram' },
        { name: 'LinkedIn', shows: 'The same ad and the same form' },
      ],
      next: 'LinkedIn: a second round with the same spend cap',
      lesson: {
        takeaway:
          'The expensive channel can be the cheapest one, if you count qualified leads and not forms.',
        believed: 'Cost per lead told us where to spend.',
        done: 'Four weeks, same ad and same spend; four weeks of waiting for the qualification.',
        learned: 'A lead costs three times as much on LinkedIn, but sales keeps four times as many.',
        soWhat: 'A second round comes before any budget moves: 49 qualified leads in all are few.',
        scope: 'Sales to offices and hotels',
        tags: ['Meta', 'LinkedIn', 'qualified leads'],
      },
    },
  },
}
