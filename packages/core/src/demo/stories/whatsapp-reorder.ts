import type { Story } from '../story.ts'

/** Read every week: the first reading ended nothing, so how it compares is covered again; the second is due. */
export const whatsappReorder: Story = {
  id: 'whatsapp-reorder',
  writtenWeeksAgo: 4,
  level: 'retention',
  rated: { impact: 4, speed: 4, effort: 3, impactOfTen: 7, confidenceOfTen: 7, ease: 5 },
  test: {
    startsWeeksAgo: 2,
    readings: 1,
    facts: {
      kpiKind: 'rate',
      threshold: { relative: 0.25 },
      baseline: 0.13,
      unitsPerDay: 92,
      durationDays: 28,
    },
    counts: [
      { units: 1281, successes: 164 },
      { units: 1304, successes: 214 },
    ],
  },
  words: {
    it: {
      title: 'WhatsApp quando il caffè sta per finire',
      channel: 'WhatsApp',
      owner: 'Responsabile marketing',
      because: 'Chi riordina lo fa dopo 24 giorni, e metà delle e-mail resta chiusa.',
      source: 'Ordini dell’ultimo anno',
      change: 'Scrivere su WhatsApp il ventesimo giorno, con il riordino in un tocco',
      segment: 'Clienti che hanno accettato i messaggi',
      kpi: { name: 'Riordini per cliente', units: 'clienti', events: 'riordini' },
      versions: [
        { name: 'E-mail', shows: 'Il promemoria per e-mail di oggi' },
        { name: 'WhatsApp', shows: 'Lo stesso promemoria su WhatsApp' },
      ],
    },
    en: {
      title: 'WhatsApp when the coffee is about to run out',
      channel: 'WhatsApp',
      owner: 'Marketing lead',
      because: 'People reorder after 24 days, and half of the e-mails stay unopened.',
      source: 'Orders of the last year',
      change: 'Write on WhatsApp on day twenty, with a reorder in one tap',
      segment: 'Customers who accepted messages',
      kpi: { name: 'Reorders per customer', units: 'customers', events: 'reorders' },
      versions: [
        { name: 'E-mail', shows: 'Today’s reminder by e-mail' },
        { name: 'WhatsApp', shows: 'The same reminder on WhatsApp' },
      ],
    },
  },
}
