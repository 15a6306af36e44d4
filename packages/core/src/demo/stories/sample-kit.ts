import type { Story } from '../story.ts'

/** Met on few requests, after the plan was made longer on the way: repeated before it is scaled. */
export const sampleKit: Story = {
  id: 'sample-kit',
  writtenWeeksAgo: 17,
  level: 'consideration',
  test: {
    startsWeeksAgo: 15,
    rhythm: 'office',
    facts: { threshold: { absolute: 0.05 }, baseline: 0.12, unitsPerDay: 19, durationDays: 28 },
    amended: { weeksAgo: 13, set: { durationDays: 42 } },
    counts: [
      { units: 402, successes: 48 },
      { units: 396, successes: 75 },
    ],
  },
  decision: { action: 'iterate', daysLater: 3 },
  lesson: { type: 'method', reviewWeeksAgo: -15 },
  words: {
    it: {
      title: 'Campioni gratuiti prima del preventivo',
      channel: 'Vendita a uffici e hotel',
      owner: 'Responsabile vendite',
      because: 'Chi assaggia in fiera chiede il preventivo il doppio delle volte.',
      source: 'Contatti delle ultime due fiere',
      change: 'Mandare tre campioni prima di parlare di prezzo',
      segment: 'Uffici e hotel che chiedono informazioni',
      kpi: { name: 'Preventivi richiesti entro 21 giorni', units: 'contatti', events: 'preventivi' },
      versions: [
        { name: 'Subito il listino', shows: 'Listino e chiamata il giorno dopo' },
        { name: 'Prima i campioni', shows: 'Tre campioni, poi la chiamata' },
      ],
      amendment: 'Con gli uffici chiusi i contatti si sono dimezzati: due settimane in più.',
      next: 'Campioni dopo la fiera: stesso criterio, contatti della prossima edizione',
      reason:
        'Il piano è cambiato a metà e i contatti sono pochi: prima di spendere in campioni lo ripetiamo.',
      lesson: {
        takeaway: 'Allungare un test mentre corre costa solidità: la durata si decide sui mesi lenti.',
        believed: 'Quattro settimane bastassero.',
        done: 'Sei settimane invece di quattro, perché gli uffici erano chiusi.',
        learned: 'Il criterio è raggiunto, ma con un piano cambiato e circa 400 contatti per versione.',
        soWhat: 'Si ripete alla prossima fiera prima di comprare i campioni per tutti.',
        scope: 'Vendita a uffici e hotel',
        tags: ['campioni', 'preventivi', 'durata'],
      },
    },
    en: {
      title: 'Free samples before the quote',
      channel: 'Sales to offices and hotels',
      owner: 'Sales lead',
      because: 'People who taste at a fair ask for a quote twice as often.',
      source: 'Contacts of the last two fairs',
      change: 'Send three samples before talking about prices',
      segment: 'Offices and hotels that ask for information',
      kpi: { name: 'Quotes asked within 21 days', units: 'contacts', events: 'quotes' },
      versions: [
        { name: 'Price list first', shows: 'Price list, and a call the next day' },
        { name: 'Samples first', shows: 'Three samples, then the call' },
      ],
      amendment: 'Contacts halved while offices were closed: two weeks more.',
      next: 'Samples after the fair: same criterion, contacts of the next edition',
      reason: 'The plan changed halfway and contacts are few: we repeat it before buying samples for all.',
      lesson: {
        takeaway: 'Making a test longer while it runs costs solidity: plan the duration on slow months.',
        believed: 'Four weeks were enough.',
        done: 'Six weeks instead of four, because offices were closed.',
        learned: 'The criterion is met, but with a changed plan and about 400 contacts for each version.',
        soWhat: 'We repeat it at the next fair before buying samples for everybody.',
        scope: 'Sales to offices and hotels',
        tags: ['samples', 'quotes', 'duration'],
      },
    },
  },
}
