import { defineMessages } from '../../../lib/i18n/define-messages.ts'
import type { WeekQuestion } from './read-week.ts'

type Tests = { readonly tests: number }

const testsInEnglish = (tests: number) => (tests === 1 ? '1 test' : `${tests} tests`)

export const weekMessages = defineMessages({
  it: {
    title: 'Incolla la settimana',
    close: 'Chiudi',
    back: 'Indietro',
    text: 'Righe di tutte le campagne, le inserzioni o le pagine',
    textHint: 'Con una colonna del giorno e una del nome. Ogni riga va al suo test.',
    noTests: 'Nessun test in corso accetta numeri oggi.',

    toAsk: 'Nomi che portano a più versioni',
    unknown: 'Nomi che non conosciamo',
    unknownHint: 'Restano fuori, se non dici a quale versione appartengono. La prossima volta lo sapremo.',
    known: ({ count }: { readonly count: number }) =>
      count === 1 ? '1 nome riconosciuto' : `${count} nomi riconosciuti`,
    noName: 'senza nome',
    choose: 'Scegli la versione',
    leaveOut: 'Lascia fuori',
    version: ({ key, letter, name }: { key: string; letter: string; name: string }) =>
      `${key} ${letter} · ${name}`,

    whichDay: 'Di quale giorno sono questi totali?',
    whichDayHint: 'Le righe non hanno un giorno: i numeri vanno tutti qui.',
    periods: 'Alcune righe coprono più giorni: i loro numeri vanno nell’ultimo giorno.',
    needsDays: 'Questo KPI si legge giorno per giorno: servono righe di un giorno solo.',
    totals: 'Questo test conta i totali fino a ogni giorno: i numeri valgono come totali.',

    layout: 'Dove sono giorno e nome',
    dayColumn: 'Colonna del giorno',
    nameColumn: 'Colonna del nome',
    noColumn: 'Nessuna',
    columnsOf: 'Colonne',
    column: ({ position }: { readonly position: number }) => `Colonna ${position}`,
    chooseColumn: 'Scegli la colonna',
    numbers: 'Numeri',
    facts: ({ from, to, versions, cells }: { from: string; to: string; versions: string; cells: number }) =>
      [from === to ? from : `dal ${from} al ${to}`, versions, cells === 1 ? '1 numero' : `${cells} numeri`]
        .filter(Boolean)
        .join(' · '),
    nothingOf: 'nessun numero da scrivere',

    open: {
      names: 'Scegli la colonna del nome.',
      route: 'Scegli a quale versione porta ogni nome.',
      day: 'Scegli di quale giorno sono i totali.',
      days: 'Un test si legge giorno per giorno: lascia fuori le sue righe, o incollale per giorno.',
      columns: 'Scegli le colonne segnate.',
      order: 'Scegli come sono scritte le date.',
      decimal: 'Scegli come sono scritti i decimali.',
    } satisfies { readonly [question in WeekQuestion]: string },
    mendFirst: 'Prima sistema quello che è segnato qui sopra.',
    nothing: 'Qui non c’è nessun numero per i test in corso.',
    import: ({ tests }: Tests) => `Aggiorna ${tests} test`,
    importNothing: 'Aggiorna',
    imported: ({ tests }: Tests) => (tests === 1 ? '1 test aggiornato.' : `${tests} test aggiornati.`),
  },
  en: {
    title: 'Paste the week',
    close: 'Close',
    back: 'Back',
    text: 'Rows of all campaigns, ads or pages',
    textHint: 'With a column of the day and one of the name. Every row goes to its test.',
    noTests: 'No running test takes counts today.',

    toAsk: 'Names that lead to more than one version',
    unknown: 'Names we do not know',
    unknownHint: 'They stay out, unless you say which version they belong to. Next time we will know.',
    known: ({ count }) => (count === 1 ? '1 name recognized' : `${count} names recognized`),
    noName: 'no name',
    choose: 'Choose the version',
    leaveOut: 'Leave out',
    version: ({ key, letter, name }) => `${key} ${letter} · ${name}`,

    whichDay: 'Which day are these totals of?',
    whichDayHint: 'The rows have no day: all the counts go here.',
    periods: 'Some rows cover several days: their counts go on the last one.',
    needsDays: 'This KPI is read day by day: it takes rows of a single day.',
    totals: 'This test counts totals up to each day: the numbers are taken as totals.',

    layout: 'Where day and name are',
    dayColumn: 'Column of the day',
    nameColumn: 'Column of the name',
    noColumn: 'None',
    columnsOf: 'Columns',
    column: ({ position }) => `Column ${position}`,
    chooseColumn: 'Choose the column',
    numbers: 'Numbers',
    facts: ({ from, to, versions, cells }) =>
      [from === to ? from : `${from} to ${to}`, versions, cells === 1 ? '1 number' : `${cells} numbers`]
        .filter(Boolean)
        .join(' · '),
    nothingOf: 'no number to write',

    open: {
      names: 'Choose the column of the name.',
      route: 'Choose which version each name leads to.',
      day: 'Choose which day the totals are of.',
      days: 'One test is read day by day: leave its rows out, or paste them by day.',
      columns: 'Choose the columns that are marked.',
      order: 'Choose how the dates are written.',
      decimal: 'Choose how decimals are written.',
    },
    mendFirst: 'First mend what is marked above.',
    nothing: 'There is no number for the running tests here.',
    import: ({ tests }) => `Update ${testsInEnglish(tests)}`,
    importNothing: 'Update',
    imported: ({ tests }) => `${testsInEnglish(tests)} updated.`,
  },
})
