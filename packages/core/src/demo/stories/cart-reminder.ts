import type { Story } from '../story.ts'

/** Inconclusive on too few carts: iterated, and the next idea is ready. */
export const cartReminder: Story = {
  id: 'cart-reminder',
  writtenWeeksAgo: 34,
  level: 'conversion',
  test: {
    startsWeeksAgo: 32,
    facts: { threshold: { absolute: 0.025 }, baseline: 0.08, unitsPerDay: 54, durationDays: 35 },
    counts: [
      { units: 940, successes: 75 },
      { units: 955, successes: 84 },
    ],
  },
  decision: { action: 'iterate', daysLater: 2 },
  lesson: { type: 'method', reviewWeeksAgo: -4 },
  words: {
    it: {
      title: 'Carrello abbandonato: promemoria dopo un’ora invece che dopo un giorno',
      channel: 'E-mail',
      owner: 'Responsabile negozio',
      because: 'Molti carrelli si chiudono altrove nella stessa giornata.',
      source: 'Interviste a nove clienti',
      change: 'Mandare il promemoria dopo un’ora',
      segment: 'Carrelli abbandonati sopra 30 €',
      kpi: { name: 'Ordini recuperati entro 72 ore', units: 'carrelli', events: 'ordini recuperati' },
      versions: [
        { name: 'Dopo un giorno', shows: 'Promemoria 24 ore dopo' },
        { name: 'Dopo un’ora', shows: 'Lo stesso promemoria, 60 minuti dopo' },
      ],
      next: 'Carrello abbandonato: togliere i dubbi su spedizione e reso',
      lesson: {
        takeaway:
          'Con 27 carrelli al giorno per versione, un punto di differenza non si vede in cinque settimane.',
        believed: 'Bastasse arrivare prima degli altri negozi.',
        done: 'Cinque settimane di carrelli divisi a caso tra un’ora e un giorno.',
        learned: 'L’intervallo contiene sia un calo sia l’effetto che cercavamo: il test non poteva dirlo.',
        soWhat:
          'Sotto i 60 carrelli al giorno proviamo solo cambiamenti grandi, e guardiamo prima se si può testare.',
        scope: 'Negozio online, meno di 60 carrelli al giorno',
        tags: ['e-mail', 'carrello', 'campione'],
      },
    },
    en: {
      title: 'Abandoned cart: a reminder after an hour instead of a day',
      channel: 'E-mail',
      owner: 'Shop lead',
      because: 'Many carts are closed elsewhere on the same day.',
      source: 'Interviews with nine customers',
      change: 'Send the reminder after one hour',
      segment: 'Abandoned carts above €30',
      kpi: { name: 'Orders recovered within 72 hours', units: 'carts', events: 'recovered orders' },
      versions: [
        { name: 'After a day', shows: 'A reminder 24 hours later' },
        { name: 'After an hour', shows: 'The same reminder, 60 minutes later' },
      ],
      next: 'Abandoned cart: take away the doubts on delivery and returns',
      lesson: {
        takeaway:
          'With 27 carts a day for each version, a difference of one point does not show in five weeks.',
        believed: 'It was enough to be faster than other shops.',
        done: 'Five weeks of carts split at random between an hour and a day.',
        learned: 'The range holds both a fall and the effect we were after: the test could not tell.',
        soWhat: 'Below 60 carts a day we try only large changes, and first check that they can be tested.',
        scope: 'Online shop, fewer than 60 carts a day',
        tags: ['e-mail', 'cart', 'sample size'],
      },
    },
  },
}
