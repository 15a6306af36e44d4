import type { Story } from '../story.ts'

/** More requests, but of the wrong kind: the guardrail is broken, and somebody has to decide. */
export const shortForm: Story = {
  id: 'short-form',
  writtenWeeksAgo: 10,
  level: 'consideration',
  test: {
    startsWeeksAgo: 8,
    rhythm: 'office',
    facts: {
      threshold: { relative: 0.2 },
      baseline: 0.031,
      unitsPerDay: 442,
      durationDays: 28,
      maturationDays: 14,
    },
    guardrail: { direction: 'lower', margin: { absolute: 0.005 }, mode: 'must-verify', baseline: 0.01 },
    counts: [
      { units: 6210, successes: 190, guardrail: 62 },
      { units: 6174, successes: 275, guardrail: 148 },
    ],
  },
  words: {
    it: {
      title: 'Modulo di preventivo: tre campi invece di nove',
      channel: 'Sito',
      owner: 'Responsabile vendite',
      because: 'Metà di chi comincia il modulo si ferma al quinto campo.',
      source: 'Registrazioni delle visite, 45 sessioni',
      change: 'Chiedere solo nome, e-mail e bisogno',
      segment: 'Uffici e hotel che arrivano da Google Ads',
      kpi: { name: 'Richieste di preventivo per visita', units: 'visite', events: 'richieste' },
      versions: [
        { name: 'Nove campi', shows: 'Il modulo di oggi' },
        { name: 'Tre campi', shows: 'Nome, e-mail, bisogno' },
      ],
      guardrail: { name: 'Richieste scartate', event: 'richieste scartate dalle vendite' },
    },
    en: {
      title: 'Quote form: three fields instead of nine',
      channel: 'Website',
      owner: 'Sales lead',
      because: 'Half of those who begin the form stop at the fifth field.',
      source: 'Recordings of 45 visits',
      change: 'Ask only for name, e-mail and need',
      segment: 'Offices and hotels that come from Google Ads',
      kpi: { name: 'Quote requests per visit', units: 'visits', events: 'requests' },
      versions: [
        { name: 'Nine fields', shows: 'Today’s form' },
        { name: 'Three fields', shows: 'Name, e-mail, need' },
      ],
      guardrail: { name: 'Discarded requests', event: 'requests discarded by sales' },
    },
  },
}
