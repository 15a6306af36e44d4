import type { CalendarWords } from '../calendar-words.ts'

export const calendar: CalendarWords = {
  because: {
    'new-year': 'Capodanno',
    epiphany: 'Epifania',
    easter: 'Pasqua',
    'easter-monday': 'Pasquetta',
    liberation: 'festa della Liberazione',
    'labour-day': 'festa del lavoro',
    'republic-day': 'festa della Repubblica',
    ferragosto: 'Ferragosto',
    'saint-francis': 'San Francesco',
    'all-saints': 'Ognissanti',
    'immaculate-conception': 'Immacolata',
    christmas: 'Natale',
    'saint-stephen': 'Santo Stefano',
    'summer-pause': 'pausa estiva',
  },
  peak: {
    'winter-sales': 'Saldi invernali',
    'summer-sales': 'Saldi estivi',
    ferragosto: 'Settimana di Ferragosto',
    'black-friday': 'Settimana del Black Friday',
    christmas: 'Regali di Natale',
  },
  reading: ({ on }) => `Lettura: ${on}.`,
  readingMoved: ({ planned, on, because }) => `La lettura di ${planned} passa a ${on}: ${because}.`,
  recheck: ({ afterDays, on }) => `Ricontrollo a ${afterDays} giorni: ${on}.`,
  recheckMoved: ({ afterDays, planned, on, because }) =>
    `Il ricontrollo a ${afterDays} giorni, ${planned}, passa a ${on}: ${because}.`,
  meetingMoved: ({ planned, on, because }) => `${on} invece di ${planned} (${because})`,
  peakInside: ({ peak, from, to }) => `${peak} (${from}–${to})`,
  peaks: ({ peaks }) =>
    `Dentro il test: ${peaks}. Capita a tutte le versioni, ma quei giorni non somigliano agli altri.`,
  peaksAlone: ({ peaks }) =>
    `Dentro il test: ${peaks}. Quei giorni non somigliano agli altri, e senza un confronto negli stessi giorni restano dentro il risultato.`,
  without: {
    same: ({ interval, ...left }) => `${seasonal(left)}: ${interval}.`,
    other: ({ interval, ...left }) => `${seasonal(left)}: ${interval}. Il risultato dipende da quei giorni.`,
    nothing: (left) => `${seasonal(left)}: troppo pochi dati per dirlo.`,
  },
  readTitle: ({ key, title }) => `${key} · Leggere i risultati: ${title}`,
  recheckTitle: ({ key, title, afterDays }) =>
    `${key} · Ricontrollo a ${afterDays} giorni, l’effetto c’è ancora? ${title}`,
  fileName: ({ key }) => `${key.toLowerCase()}-letture.ics`,
}

function seasonal({ peaks, days }: { readonly peaks: readonly string[]; readonly days: number }): string {
  return `Senza i giorni di stagione (${peaks.join(', ')}; ${days === 1 ? '1 giorno' : `${days} giorni`})`
}
