import type { Template } from '../template.ts'

/** No tool tells who read an answer: only those who write say how they found us. A day counts one day. */
export const generativeSearch: Template = {
  id: 'generative-search',
  level: 'awareness',
  facts: {
    kind: 'before-after',
    kpiKind: 'rate',
    threshold: { relative: 0.5 },
    unitsPerDay: 1,
    durationDays: 112,
    looks: 'end',
  },
  words: {
    it: {
      title: 'Contenuti per la ricerca generativa: risposte brevi con le fonti',
      channel: 'Ricerca con l’AI',
      lookFor:
        'Che cosa rispondono gli assistenti alle domande dei clienti, e quanti scrivono grazie a loro.',
      how: 'Le pagine cambiano per tutti: otto settimane prima, otto dopo. Il modulo chiede «come ci hai trovato?».',
      change: 'Scrivere in cima a dieci pagine una risposta breve, con numeri e fonti',
      segment: 'Chi cerca con un assistente AI',
      kpi: { name: 'Richieste da assistenti AI al giorno', units: 'giorni', events: 'richieste' },
      versions: [
        { name: 'Pagine di oggi', shows: 'Testi lunghi, senza risposta in cima' },
        { name: 'Risposte brevi', shows: 'Una risposta in cima, con numeri e fonti' },
      ],
    },
    en: {
      title: 'Content for generative search: short answers with sources',
      channel: 'AI search',
      lookFor: 'What assistants answer to customers’ questions, and how many people write because of them.',
      how: 'The pages change for everybody: eight weeks before, eight after. The form asks “how did you find us?”.',
      change: 'Write a short answer at the top of ten pages, with numbers and sources',
      segment: 'People who search with an AI assistant',
      kpi: { name: 'Requests from AI assistants a day', units: 'days', events: 'requests' },
      versions: [
        { name: 'Pages of today', shows: 'Long texts, no answer at the top' },
        { name: 'Short answers', shows: 'An answer at the top, with numbers and sources' },
      ],
    },
  },
}
