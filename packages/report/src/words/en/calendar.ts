import type { CalendarWords } from '../calendar-words.ts'

export const calendar: CalendarWords = {
  because: {
    'new-year': 'New Year',
    epiphany: 'Epiphany',
    easter: 'Easter',
    'easter-monday': 'Easter Monday',
    liberation: 'Liberation Day',
    'labour-day': 'Labour Day',
    'republic-day': 'Republic Day',
    ferragosto: 'Ferragosto',
    'saint-francis': 'Saint Francis',
    'all-saints': 'All Saints',
    'immaculate-conception': 'Immaculate Conception',
    christmas: 'Christmas',
    'saint-stephen': 'Saint Stephen',
    'summer-pause': 'summer pause',
  },
  peak: {
    'winter-sales': 'Winter sales',
    'summer-sales': 'Summer sales',
    ferragosto: 'Ferragosto week',
    'black-friday': 'Black Friday week',
    christmas: 'Christmas shopping',
  },
  reading: ({ on }) => `Reading: ${on}.`,
  readingMoved: ({ planned, on, because }) => `The reading of ${planned} moves to ${on}: ${because}.`,
  recheck: ({ afterDays, on }) => `Recheck after ${afterDays} days: ${on}.`,
  recheckMoved: ({ afterDays, planned, on, because }) =>
    `The recheck after ${afterDays} days, ${planned}, moves to ${on}: ${because}.`,
  meetingMoved: ({ planned, on, because }) => `${on} instead of ${planned} (${because})`,
  peakInside: ({ peak, from, to }) => `${peak} (${from}–${to})`,
  peaks: ({ peaks }) =>
    `Inside the test: ${peaks}. It happens to every version, but those days are unlike the others.`,
  peaksAlone: ({ peaks }) =>
    `Inside the test: ${peaks}. Those days are unlike the others, and with no comparison on the same days they stay inside the result.`,
  without: {
    same: ({ interval, ...left }) => `${seasonal(left)}: ${interval}.`,
    other: ({ interval, ...left }) => `${seasonal(left)}: ${interval}. The result rests on those days.`,
    nothing: (left) => `${seasonal(left)}: too little data to tell.`,
  },
  readTitle: ({ key, title }) => `${key} · Read the results: ${title}`,
  recheckTitle: ({ key, title, afterDays }) =>
    `${key} · Recheck after ${afterDays} days, is the effect still there? ${title}`,
  fileName: ({ key }) => `${key.toLowerCase()}-readings.ics`,
}

function seasonal({ peaks, days }: { readonly peaks: readonly string[]; readonly days: number }): string {
  return `Without the days of the season (${peaks.join(', ')}; ${days === 1 ? '1 day' : `${days} days`})`
}
