import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Count = { readonly count: number }
type OutOf = Count & { readonly total: number }
type Later = { readonly days: number; readonly outcome: string }

export const messages = defineMessages({
  it: {
    title: 'Lezioni',
    taught: ({ count, total }: OutOf) =>
      count === 1
        ? `1 test su ${total} ci ha insegnato qualcosa`
        : `${count} test su ${total} ci hanno insegnato qualcosa`,
    exportLessons: 'Esporta',
    fileName: 'cimento-lezioni',

    search: 'Cerca tra le lezioni',
    any: { level: 'Tutti', channel: 'Tutti', decision: 'Tutte', type: 'Tutte' },
    filters: { q: 'Parole', level: 'Livello', channel: 'Canale', decision: 'Decisione', type: 'Lezione' },
    levels: {
      awareness: 'Awareness',
      consideration: 'Consideration',
      conversion: 'Conversion',
      retention: 'Retention',
    },
    decided: { scale: 'scalato', iterate: 'iterato', stop: 'fermato' },
    types: {
      customer: 'sul cliente',
      channel: 'sul canale',
      message: 'sul messaggio',
      method: 'sul metodo',
    },
    count: ({ count }: Count) => (count === 1 ? '1 lezione' : `${count} lezioni`),
    found: ({ count, total }: OutOf) =>
      count === 1 ? `1 lezione su ${total}` : `${count} lezioni su ${total}`,
    noMatch: 'Nessuna lezione con questi filtri.',
    without: ({ filter, count }: Count & { readonly filter: string }) => `Senza «${filter}» (${count})`,
    clear: 'Mostra tutte',
    more: ({ count }: Count) => (count === 1 ? 'Mostra un’altra lezione' : `Mostra altre ${count} lezioni`),

    closedOn: ({ on }: { readonly on: string }) => `chiuso il ${on}`,
    later: ({ days, outcome }: Later) => `dopo ${days} giorni: ${outcome}`,
    toReview: 'da rivedere',
    moreOf: ({ key }: { readonly key: string }) => `Altro per ${key}`,
    delete: 'Sposta la lezione nel cestino',
    fields: { title: 'Test', learned: 'Abbiamo imparato', believed: 'Credevamo', tags: 'Etichette' },

    sheet: {
      key: 'Codice',
      lesson: 'Lezione in una frase',
      verdict: 'Verdetto',
      interval: 'Intervallo',
      grade: 'Solidità',
      closedOn: 'Chiuso il',
      reviewBy: 'Da rivedere il',
    },

    empty: 'Qui resta ciò che abbiamo imparato, anche dai test andati male.',
    emptyHint: 'La prima lezione arriva chiudendo un esperimento.',
    toTests: 'Vai ai test',
  },
  en: {
    title: 'Lessons',
    taught: ({ count, total }) =>
      `${count} of ${total} ${total === 1 ? 'test' : 'tests'} taught us something`,
    exportLessons: 'Export',
    fileName: 'cimento-lessons',

    search: 'Search the lessons',
    any: { level: 'All', channel: 'All', decision: 'All', type: 'All' },
    filters: { q: 'Words', level: 'Level', channel: 'Channel', decision: 'Decision', type: 'Lesson' },
    levels: {
      awareness: 'Awareness',
      consideration: 'Consideration',
      conversion: 'Conversion',
      retention: 'Retention',
    },
    decided: { scale: 'scaled', iterate: 'iterated', stop: 'stopped' },
    types: {
      customer: 'about the customer',
      channel: 'about the channel',
      message: 'about the message',
      method: 'about the method',
    },
    count: ({ count }) => (count === 1 ? '1 lesson' : `${count} lessons`),
    found: ({ count, total }) => (count === 1 ? `1 lesson of ${total}` : `${count} lessons of ${total}`),
    noMatch: 'No lesson with these filters.',
    without: ({ filter, count }) => `Without “${filter}” (${count})`,
    clear: 'Show all',
    more: ({ count }) => (count === 1 ? 'Show one more lesson' : `Show ${count} more lessons`),

    closedOn: ({ on }) => `closed ${on}`,
    later: ({ days, outcome }) => `after ${days} days: ${outcome}`,
    toReview: 'to review',
    moreOf: ({ key }) => `More for ${key}`,
    delete: 'Move the lesson to the trash',
    fields: { title: 'Test', learned: 'We learned', believed: 'We believed', tags: 'Tags' },

    sheet: {
      key: 'Code',
      lesson: 'Lesson in one sentence',
      verdict: 'Verdict',
      interval: 'Interval',
      grade: 'Evidence',
      closedOn: 'Closed on',
      reviewBy: 'To review by',
    },

    empty: 'What we learned stays here, from tests that went badly too.',
    emptyHint: 'The first lesson comes with closing an experiment.',
    toTests: 'Go to the tests',
  },
})
