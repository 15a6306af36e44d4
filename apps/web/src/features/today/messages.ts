import { defineMessages } from '../../lib/i18n/define-messages.ts'

type On = { readonly on: string }
type Days = { readonly days: number }
/** `units` is what the plan counts, empty where it gives no name. */
type Units = { readonly collected: string; readonly planned: string; readonly units: string }
type Stretch = { readonly from: string; readonly to: string }
type Count = { readonly count: number }

const inItalian = ['', 'una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci']
const inEnglish = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const messages = defineMessages({
  it: {
    title: 'Oggi',
    campaigns: ({ count }: Count) =>
      `${inItalian[count] ?? count} ${count === 1 ? 'campagna' : 'campagne'} da spegnere`,
    decisions: ({ count }: Count) =>
      `${inItalian[count] ?? count} ${count === 1 ? 'decisione' : 'decisioni'}`,
    readings: ({ count }: Count) => `${inItalian[count] ?? count} ${count === 1 ? 'lettura' : 'letture'}`,
    tables: ({ count }: Count) =>
      `${inItalian[count] ?? count} ${count === 1 ? 'tabella' : 'tabelle'} da incollare`,
    rechecks: ({ count }: Count) =>
      count === 1 ? 'un ricontrollo' : `${inItalian[count] ?? count} ricontrolli`,
    lessons: ({ count }: Count) =>
      `${inItalian[count] ?? count} ${count === 1 ? 'lezione' : 'lezioni'} da scrivere`,
    nothing: 'Niente da fare per oggi.',
    nothingUntil: ({ on }: On) => `Niente da fare per oggi. Prossima lettura ${on}.`,

    meeting: ({ on }: On) => `Prossima riunione: ${on}`,
    meetingToday: 'Riunione oggi',
    toLookAt: ({ count }: Count) =>
      count === 1 ? '1 risultato da discutere' : `${count} risultati da discutere`,

    toDecide: 'Da decidere',
    nothingToDecide: 'Niente da decidere.',
    nothingToDecideUntil: ({ on }: On) => `Niente da decidere. Prossima lettura: ${on}.`,
    decides: ({ owner }: { readonly owner: string }) => `decide ${owner}`,
    waiting: ({ days }: Days) => (days === 0 ? 'da oggi' : days === 1 ? 'da ieri' : `da ${days} giorni`),
    openVerdict: 'Apri il verdetto',

    missingData: 'Mancano dati',
    yesterday: 'ieri',
    stretch: ({ from, to }: Stretch) => `da ${from} a ${to}`,
    otherDays: ({ days }: Days) => (days === 1 ? '1 altro giorno' : `altri ${days} giorni`),
    add: 'Aggiungi',

    running: 'In corso',
    tests: ({ count }: Count) => (count === 1 ? '1 test' : `${count} test`),
    testsUntil: ({ count, on }: Count & On) =>
      `${count === 1 ? '1 test' : `${count} test`}, prossima lettura ${on}`,
    share: ({ share }: { readonly share: string }) => `${share} del campione`,
    shareOfCap: ({ share }: { readonly share: string }) => `${share} del tetto di spesa`,
    units: ({ collected, planned, units }: Units) => `${collected} ${units || 'persone'} su ${planned}`,
    money: ({ collected, planned }: Omit<Units, 'units'>) => `${collected} su ${planned}`,
    readingOn: ({ on }: On) => `lettura ${on}`,
    readingReady: 'lettura pronta',
    readNow: 'Leggi ora',
    correctCounts: 'Correggi i dati',
    noneMissing: 'dati completi fino a ieri',
    missing: ({ days }: Days) => (days === 1 ? 'manca 1 giorno' : `mancano ${days} giorni`),
    unhealthy: 'ripartizione da controllare',
    cap: 'tetto raggiunto: spegni la campagna',
    'stop-loss': 'stop-loss raggiunto: spegni la campagna',
    alarming: 'va nettamente peggio: leggi ora',
    impossible: 'dati da correggere',
    nothingRunning: 'Nessun test in corso.',
    nothingRunningHint: 'Scegli un’idea, scrivi il piano e avviala.',
    toTests: 'Vai ai test',

    pasteWeek: 'Incolla qui la settimana',
    pasteFrom: 'Righe di tutte le campagne insieme: ognuna va al suo test.',
    pasteMissing: ({ from, tests }: { readonly from: string; readonly tests: string }) =>
      `Righe di tutte le campagne insieme. Manca dal ${from}: ${tests}.`,
    paste: 'Incolla',

    kpis: 'KPI decisionali',
    allKpis: 'tutti i KPI',
    otherKpis: ({ count }: Count) => (count === 1 ? 'un altro KPI' : `altri ${count} KPI`),
    addMonth: ({ name, month }: { readonly name: string; readonly month: string }) =>
      `Aggiungi ${month}: ${name}`,

    toRecheck: 'Da ricontrollare',
    recheckAfter: ({ days, on }: Days & On) => `dopo ${days} giorni, ${on}`,
    recheck: 'Ricontrolla',

    lessonsMissing: 'Manca la lezione',
    decidedOn: ({ on }: On) => `deciso ${on}`,
    writeLesson: 'Scrivi la lezione',
    scale: 'scalato',
    iterate: 'iterato',
    stop: 'fermato',

    lastLesson: 'Ultima lezione',

    empty: 'Qui trovi il lavoro del giorno.',
    emptyHint: 'Comincia da un’idea, anche grezza: decisioni, letture e lezioni arrivano da lì.',
  },
  en: {
    title: 'Today',
    campaigns: ({ count }) =>
      `${inEnglish[count] ?? count} ${count === 1 ? 'campaign' : 'campaigns'} to switch off`,
    decisions: ({ count }) => `${inEnglish[count] ?? count} ${count === 1 ? 'decision' : 'decisions'}`,
    readings: ({ count }) => `${inEnglish[count] ?? count} ${count === 1 ? 'reading' : 'readings'}`,
    tables: ({ count }) => `${inEnglish[count] ?? count} ${count === 1 ? 'table' : 'tables'} to paste`,
    rechecks: ({ count }) => (count === 1 ? 'one recheck' : `${inEnglish[count] ?? count} rechecks`),
    lessons: ({ count }) => `${inEnglish[count] ?? count} ${count === 1 ? 'lesson' : 'lessons'} to write`,
    nothing: 'Nothing to do today.',
    nothingUntil: ({ on }) => `Nothing to do today. Next reading ${on}.`,

    meeting: ({ on }) => `Next meeting: ${on}`,
    meetingToday: 'Meeting today',
    toLookAt: ({ count }) => (count === 1 ? '1 result to discuss' : `${count} results to discuss`),

    toDecide: 'To decide',
    nothingToDecide: 'Nothing to decide.',
    nothingToDecideUntil: ({ on }) => `Nothing to decide. Next reading: ${on}.`,
    decides: ({ owner }) => `${owner} decides`,
    waiting: ({ days }) => (days === 0 ? 'since today' : days === 1 ? 'since yesterday' : `for ${days} days`),
    openVerdict: 'Open verdict',

    missingData: 'Missing data',
    yesterday: 'yesterday',
    stretch: ({ from, to }) => `from ${from} to ${to}`,
    otherDays: ({ days }) => (days === 1 ? '1 other day' : `${days} other days`),
    add: 'Add',

    running: 'Running',
    tests: ({ count }) => (count === 1 ? '1 test' : `${count} tests`),
    testsUntil: ({ count, on }) => `${count === 1 ? '1 test' : `${count} tests`}, next reading ${on}`,
    share: ({ share }) => `${share} of the sample`,
    shareOfCap: ({ share }) => `${share} of the spend cap`,
    units: ({ collected, planned, units }) => `${collected} ${units || 'people'} of ${planned}`,
    money: ({ collected, planned }) => `${collected} of ${planned}`,
    readingOn: ({ on }) => `reading ${on}`,
    readingReady: 'reading due',
    readNow: 'Read now',
    correctCounts: 'Correct the counts',
    noneMissing: 'counts complete up to yesterday',
    missing: ({ days }) => (days === 1 ? '1 day missing' : `${days} days missing`),
    unhealthy: 'check the split',
    cap: 'cap reached: switch the campaign off',
    'stop-loss': 'stop-loss reached: switch the campaign off',
    alarming: 'plainly worse: read now',
    impossible: 'counts to correct',
    nothingRunning: 'No test is running.',
    nothingRunningHint: 'Pick an idea, write its plan and start it.',
    toTests: 'Go to the tests',

    pasteWeek: 'Paste the week here',
    pasteFrom: 'Rows of all campaigns together: each goes to its test.',
    pasteMissing: ({ from, tests }) => `Rows of all campaigns together. Missing from ${from}: ${tests}.`,
    paste: 'Paste',

    kpis: 'Decision KPIs',
    allKpis: 'all KPIs',
    otherKpis: ({ count }) => (count === 1 ? 'one more KPI' : `${count} more KPIs`),
    addMonth: ({ name, month }) => `Add ${month}: ${name}`,

    toRecheck: 'To check again',
    recheckAfter: ({ days, on }) => `after ${days} days, ${on}`,
    recheck: 'Check again',

    lessonsMissing: 'Lesson missing',
    decidedOn: ({ on }) => `decided ${on}`,
    writeLesson: 'Write the lesson',
    scale: 'scaled',
    iterate: 'iterated',
    stop: 'stopped',

    lastLesson: 'Last lesson',

    empty: 'The day’s work will be here.',
    emptyHint: 'Begin with an idea, however rough: decisions, readings and lessons follow from it.',
  },
})
