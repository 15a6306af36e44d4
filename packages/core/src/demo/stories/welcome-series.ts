import type { Story } from '../story.ts'

/** Met at the fourth weekly reading of six, which ended it, with its guardrail safe: scaled, and still there after 90 days. */
export const welcomeSeries: Story = {
  id: 'welcome-series',
  writtenWeeksAgo: 49,
  level: 'retention',
  test: {
    startsWeeksAgo: 47,
    readings: 4,
    endedByReading: true,
    facts: {
      threshold: { absolute: 0.02 },
      baseline: 0.05,
      unitsPerDay: 108,
      durationDays: 42,
      maturationDays: 14,
      valuePerEvent: 11,
    },
    guardrail: { direction: 'lower', margin: { absolute: 0.01 }, mode: 'must-verify', baseline: 0.012 },
    counts: [
      { units: 2268, successes: 114, guardrail: 27 },
      { units: 2243, successes: 160, guardrail: 24 },
    ],
  },
  decision: { action: 'scale', daysLater: 1 },
  lesson: { type: 'message', reviewWeeksAgo: 9 },
  followUps: [
    {
      afterDays: 90,
      days: 60,
      controlShare: 0.3,
      arms: [
        { units: 1944, successes: 97, guardrail: 23 },
        { units: 4536, successes: 327, guardrail: 52 },
      ],
    },
  ],
  words: {
    it: {
      title: 'E-mail di benvenuto: tre messaggi invece di uno',
      channel: 'E-mail',
      owner: 'Responsabile marketing',
      because: 'Sette iscritti su dieci aprono il primo messaggio, uno su venti compra entro due settimane.',
      source: 'Statistiche della newsletter, ultimi sei mesi',
      change:
        'Mandare tre e-mail in dieci giorni (guida, consigli di chi ha comprato, invito) al posto di un coupon',
      segment: 'Nuovi iscritti alla newsletter',
      kpi: { name: 'Primo acquisto entro 14 giorni', units: 'iscritti', events: 'primi acquisti' },
      versions: [
        { name: 'Un coupon', shows: 'Una sola e-mail con il 10% di sconto' },
        { name: 'Tre messaggi', shows: 'Guida alla scelta, consigli, invito: nessuno sconto' },
      ],
      guardrail: { name: 'Disiscrizioni', event: 'disiscrizioni' },
      next: 'I tre messaggi diventano il benvenuto per tutti',
      lesson: {
        takeaway: 'Prima aiutare a scegliere, poi vendere: tre messaggi brevi rendono più di un coupon.',
        believed: 'Uno sconto fosse il modo più rapido di arrivare al primo acquisto.',
        done: 'Quattro settimane di iscritti divisi a caso tra un coupon e tre messaggi senza sconto: la quarta lettura è bastata.',
        learned:
          'Chi si iscrive non sa quale caffè scegliere. Le aperture erano uguali e non l’avrebbero mostrato.',
        soWhat: 'Ogni benvenuto comincia da una guida; il coupon resta per chi non compra in 30 giorni.',
        scope: 'Iscritti con consenso, negozio online',
        tags: ['e-mail', 'benvenuto', 'primo acquisto'],
      },
    },
    en: {
      title: 'Welcome e-mail: three messages instead of one',
      channel: 'E-mail',
      owner: 'Marketing lead',
      because: 'Seven subscribers in ten open the first message, one in twenty buys within two weeks.',
      source: 'Newsletter statistics, last six months',
      change: 'Send three e-mails in ten days (guide, tips from buyers, invitation) instead of one coupon',
      segment: 'New newsletter subscribers',
      kpi: { name: 'First purchase within 14 days', units: 'subscribers', events: 'first purchases' },
      versions: [
        { name: 'One coupon', shows: 'A single e-mail with 10% off' },
        { name: 'Three messages', shows: 'A guide, tips, an invitation: no discount' },
      ],
      guardrail: { name: 'Unsubscribes', event: 'unsubscribes' },
      next: 'The three messages become the welcome for everybody',
      lesson: {
        takeaway: 'Help people choose first, sell later: three short messages yield more than a coupon.',
        believed: 'A discount was the fastest way to a first purchase.',
        done: 'Four weeks of subscribers, split at random between a coupon and three messages without a discount: the fourth reading was enough.',
        learned:
          'New subscribers do not know which coffee to pick. Opens were equal and would have shown nothing.',
        soWhat: 'Every welcome begins with a guide; the coupon is for those who have not bought in 30 days.',
        scope: 'Subscribers with consent, online shop',
        tags: ['e-mail', 'welcome', 'first purchase'],
      },
    },
  },
}
