import type { Story } from '../story.ts'

/** A new channel with a cap, two weeks in: one reading made, the next one due. */
export const podcast: Story = {
  id: 'podcast',
  writtenWeeksAgo: 4,
  level: 'consideration',
  test: {
    startsWeeksAgo: 2,
    rhythm: 'office',
    readings: 1,
    facts: {
      kind: 'threshold',
      kpiKind: 'cost',
      direction: 'lower',
      valueUnit: '€',
      goal: 45,
      spendCap: 600,
      stopLoss: 200,
      durationDays: 28,
    },
    counts: [{ spend: 598.4, successes: 13 }],
  },
  words: {
    it: {
      title: 'Podcast per albergatori: 600 €, un contatto non deve costare più di 45 €',
      channel: 'Podcast',
      owner: 'Responsabile vendite',
      because: 'Tre nuovi hotel su dieci dicono di averci sentiti nominare in un podcast di settore.',
      source: 'Domanda «come ci hai trovati?» nel modulo, ultimi sei mesi',
      change: 'Comprare quattro passaggi in un podcast per albergatori, con un codice da citare',
      segment: 'Hotel e agriturismi',
      kpi: { name: 'Costo per contatto', units: 'euro di spesa', events: 'contatti' },
      versions: [
        { name: 'Podcast per albergatori', shows: 'Trenta secondi letti dal conduttore, con il codice' },
      ],
    },
    en: {
      title: 'Podcast for hoteliers: €600, a contact may cost €45 at most',
      channel: 'Podcast',
      owner: 'Sales lead',
      because: 'Three new hotels in ten say that they heard of us in a podcast of their trade.',
      source: 'The question “how did you find us?” in the form, last six months',
      change: 'Buy four spots in a podcast for hoteliers, with a code to mention',
      segment: 'Hotels and farm stays',
      kpi: { name: 'Cost per contact', units: 'euros of spend', events: 'contacts' },
      versions: [{ name: 'Podcast for hoteliers', shows: 'Thirty seconds read by the host, with the code' }],
    },
  },
}
