import type { Story } from '../story.ts'

/** Events that one person can repeat, and fewer are better; the shop sends one e-mail to all, so weeks take turns: met. */
export const confirmationAnswers: Story = {
  id: 'confirmation-answers',
  writtenWeeksAgo: 16,
  level: 'retention',
  test: {
    startsWeeksAgo: 14,
    facts: {
      kind: 'blocks',
      kpiKind: 'rate',
      direction: 'lower',
      threshold: { relative: 0.15 },
      baseline: 0.31,
      unitsPerDay: 104,
      durationDays: 56,
      periodDays: 7,
      washoutDays: 2,
      drawSeed: 1_908_224_511,
    },
    counts: [
      { units: 2904, successes: 901 },
      { units: 2926, successes: 702 },
    ],
  },
  decision: { action: 'scale', daysLater: 1 },
  lesson: { type: 'customer', reviewWeeksAgo: -8 },
  words: {
    it: {
      title: 'Conferma d’ordine con le cinque domande più frequenti',
      channel: 'Assistenza clienti',
      owner: 'Responsabile negozio',
      because: 'Tre richieste su quattro, dopo un ordine, sono le stesse cinque domande.',
      source: '420 richieste lette a mano',
      change: 'Rispondere alle cinque domande nella conferma d’ordine, per tutti, a settimane sorteggiate',
      segment: 'Clienti con un ordine appena fatto',
      kpi: { name: 'Richieste di assistenza per cliente', units: 'clienti', events: 'richieste' },
      versions: [
        { name: 'Conferma di oggi', shows: 'Il riepilogo dell’ordine' },
        { name: 'Cinque risposte', shows: 'Il riepilogo e cinque risposte brevi' },
      ],
      next: 'Le cinque risposte entrano in ogni conferma',
      lesson: {
        takeaway:
          'Chi ha appena ordinato legge la conferma: le risposte messe lì tolgono una richiesta su cinque.',
        believed: 'Nessuno leggesse le e-mail di conferma.',
        done: 'Otto settimane in ordine sorteggiato, quattro con la conferma di oggi e quattro con cinque risposte.',
        learned: 'La domanda che sparisce di più è «quando arriva?».',
        soWhat: 'Rivediamo le cinque domande ogni sei mesi, contando le richieste.',
        scope: 'Negozio online',
        tags: ['assistenza', 'e-mail', 'consegna'],
      },
    },
    en: {
      title: 'Order confirmation with the five most frequent questions',
      channel: 'Customer care',
      owner: 'Shop lead',
      because: 'After an order, three requests in four are the same five questions.',
      source: '420 requests read by hand',
      change: 'Answer the five questions in the order confirmation, for everybody, in weeks drawn by chance',
      segment: 'Customers who have just ordered',
      kpi: { name: 'Support requests per customer', units: 'customers', events: 'requests' },
      versions: [
        { name: 'Today’s confirmation', shows: 'The summary of the order' },
        { name: 'Five answers', shows: 'The summary and five short answers' },
      ],
      next: 'The five answers go into every confirmation',
      lesson: {
        takeaway: 'People read the confirmation of an order: answers placed there save one request in five.',
        believed: 'Nobody read confirmation e-mails.',
        done: 'Eight weeks in random order, four with today’s confirmation and four with five answers.',
        learned: 'The question that disappears most is “when does it arrive?”.',
        soWhat: 'We review the five questions every six months, counting the requests.',
        scope: 'Online shop',
        tags: ['support', 'e-mail', 'delivery'],
      },
    },
  },
}
