import type { Story } from '../story.ts'

/** A good-looking difference on a broken split: invalid, and iterated with another way to split. */
export const trialChecklist: Story = {
  id: 'trial-checklist',
  writtenWeeksAgo: 43,
  level: 'retention',
  test: {
    startsWeeksAgo: 41,
    facts: { threshold: { absolute: 0.035 }, baseline: 0.24, unitsPerDay: 118, durationDays: 42 },
    counts: [
      { units: 2655, successes: 642 },
      { units: 2334, successes: 636 },
    ],
  },
  decision: { action: 'iterate', daysLater: 1 },
  lesson: { type: 'method', reviewWeeksAgo: -10 },
  words: {
    it: {
      title: 'Abbonamento di prova: guida in quattro passi',
      channel: 'Abbonamenti',
      owner: 'Responsabile negozio',
      because: 'Chi regola la macinatura nella prima settimana resta abbonato più a lungo.',
      source: 'Abbonati dell’ultimo anno',
      change: 'Mostrare una guida in quattro passi finché non è finita',
      segment: 'Nuovi abbonamenti di prova',
      kpi: { name: 'Abbonati dopo 30 giorni', units: 'prove', events: 'abbonati' },
      versions: [
        { name: 'Senza guida', shows: 'La pagina dell’abbonamento' },
        { name: 'Guida', shows: 'Quattro passi con la spunta' },
      ],
      next: 'Guida in quattro passi, con i gruppi assegnati dal server',
      lesson: {
        takeaway:
          'Un bel risultato su una ripartizione rotta non vale: si controlla il terzo giorno, non alla fine.',
        believed: 'Bastasse guardare il risultato.',
        done: 'Sei settimane di prove divise nel browser di chi si iscrive.',
        learned: 'La guida caricava tardi e chi aveva una rete lenta usciva dal conteggio.',
        soWhat: 'I gruppi li assegna il server. Il terzo giorno si guarda la ripartizione.',
        scope: 'Test divisi nel browser',
        tags: ['ripartizione', 'abbonamento', 'qualità dei dati'],
      },
    },
    en: {
      title: 'Trial subscription: a guide in four steps',
      channel: 'Subscriptions',
      owner: 'Shop lead',
      because: 'People who set their grind in the first week stay subscribed longer.',
      source: 'Subscribers of the last year',
      change: 'Show a guide in four steps until it is finished',
      segment: 'New trial subscriptions',
      kpi: { name: 'Subscribed after 30 days', units: 'trials', events: 'subscribers' },
      versions: [
        { name: 'No guide', shows: 'The subscription page' },
        { name: 'Guide', shows: 'Four steps with ticks' },
      ],
      next: 'A guide in four steps, with groups assigned by the server',
      lesson: {
        takeaway: 'A fine result on a broken split is worth nothing: check on day three, not at the end.',
        believed: 'It was enough to look at the result.',
        done: 'Six weeks of trials, split in the browser of those who sign up.',
        learned: 'The guide loaded late, and people on a slow network dropped out of the count.',
        soWhat: 'The server assigns the groups. On day three we look at the split.',
        scope: 'Tests split in the browser',
        tags: ['split', 'subscription', 'data quality'],
      },
    },
  },
}
