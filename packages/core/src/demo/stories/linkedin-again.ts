import type { Story } from '../story.ts'

/** The second round of the two channels: running, with two days that nobody has pasted yet. */
export const linkedinAgain: Story = {
  id: 'linkedin-again',
  childOf: 'meta-linkedin',
  writtenWeeksAgo: 4,
  level: 'consideration',
  test: {
    startsWeeksAgo: 2,
    rhythm: 'office',
    countedUntil: 3,
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
      { spend: 2988.1, successes: 20 },
      { spend: 3010.4, successes: 33 },
    ],
  },
  words: {
    it: {
      title: 'LinkedIn: secondo giro con lo stesso tetto di spesa',
      channel: 'Social a pagamento',
      owner: 'Responsabile vendite',
      because: 'Nel primo giro un lead qualificato costava meno su LinkedIn, ma erano pochi.',
      source: 'Test Meta contro LinkedIn',
      change: 'Ripetere il confronto con la stessa regola e lo stesso tetto',
      segment: 'Uffici e hotel del Nord Italia',
      kpi: { name: 'Costo per lead qualificato', units: 'euro di spesa', events: 'lead qualificati' },
      versions: [
        { name: 'Meta', shows: 'Annuncio e modulo su Facebook e Instagram' },
        { name: 'LinkedIn', shows: 'Lo stesso annuncio e lo stesso modulo' },
      ],
    },
    en: {
      title: 'LinkedIn: a second round with the same spend cap',
      channel: 'Paid social',
      owner: 'Sales lead',
      because: 'In the first round a qualified lead cost less on LinkedIn, but there were few of them.',
      source: 'The test of Meta against LinkedIn',
      change: 'Repeat the comparison with the same rule and the same cap',
      segment: 'Offices and hotels',
      kpi: { name: 'Cost per qualified lead', units: 'euros of spend', events: 'qualified leads' },
      versions: [
        { name: 'Meta', shows: 'Ad and form on Facebook and Instagram' },
        { name: 'LinkedIn', shows: 'The same ad and the same form' },
      ],
    },
  },
}
