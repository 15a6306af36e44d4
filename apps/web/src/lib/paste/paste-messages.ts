import { defineMessages } from '../i18n/define-messages.ts'

type RowsOf = { readonly count: number; readonly rows: string }
type Shown = { readonly text: string; readonly row: number | string }
type Days = { readonly days: number }
type Named = { readonly name: string }
type OtherColumn = Record<'sheet' | 'column', string>

const daysInItalian = (days: number) => (days === 1 ? '1 giorno' : `${days} giorni`)
const daysInEnglish = (days: number) => (days === 1 ? '1 day' : `${days} days`)

export const pasteMessages = defineMessages({
  it: {
    title: 'Incolla i numeri',
    close: 'Chiudi',
    back: 'Indietro',
    text: 'Righe da Excel, Fogli Google o un file CSV',
    chooseFile: 'Scegli un file',
    fileField: 'File con le righe',
    files: ({ count }: { readonly count: number }) => `${count} file`,
    dropHint: 'o trascinalo qui',
    dropNow: 'Lascialo qui',
    chosenText: 'Testo incollato',
    removeChosen: 'Togli',
    fileUnreadable: 'Il file non si riesce a leggere.',
    reading: ({ name }: Named) => `Leggo «${name}»…`,
    cancelReading: 'Annulla',
    counting: 'Conto le righe…',
    stillReading: 'Sto ancora leggendo le righe: un momento.',
    sheets: { which: 'Foglio', oneEach: 'Più fogli, uno per versione', ofVersions: 'Quali fogli' },
    manyFiles: { which: 'File', oneEach: 'Più file, uno per versione', ofVersions: 'Quali file' },
    chooseSheet: { sheets: 'Scegli quale foglio leggere.', files: 'Scegli quale file leggere.' },
    recognized: ({ name }: Named) => `Riconosciuto: esportazione di ${name}.`,
    longPeriod: ({ row, from, to }: Record<'row' | 'from' | 'to', string>) =>
      `La riga ${row} conta dal ${from} al ${to}, tutto insieme. Esporta di nuovo il rapporto, diviso per giorno.`,
    asLastTime: 'Letto come l’ultima volta, perché le intestazioni sono le stesse.',
    startAfresh: 'Ricomincia da capo',
    versionColumn: 'Versione',
    ofSheet: ({ name, problem }: Record<'name' | 'problem', string>) => `${name}: ${problem}`,
    otherColumns: {
      'column-missing': ({ sheet, column }: OtherColumn) =>
        `${sheet}: manca la colonna «${column}». Insieme si leggono solo fogli con le stesse colonne.`,
      'column-added': ({ sheet, column }: OtherColumn) =>
        `${sheet}: la colonna «${column}» c’è solo qui. Insieme si leggono solo fogli con le stesse colonne.`,
    },
    textHint: 'Con la colonna del giorno. Le intestazioni aiutano, ma non servono.',
    textHintRows: 'Oppure una riga per persona, sede o ordine: la somma la facciamo noi.',
    whichArm: 'Di quale versione sono queste righe?',
    whichVersions: 'Quale versione è ogni nome?',
    isVersion: ({ text }: { readonly text: string }) => `«${text}» è la versione`,
    chooseVersion: 'Scegli',
    whichTotals: 'I numeri crescono sempre: che cosa sono?',
    totals: { days: 'Quelli di ogni giorno', running: 'Totali progressivi, dall’inizio a quel giorno' },
    totalsNote: 'Di ogni giorno si scrive la differenza dal giorno prima.',
    shown: {
      comma: ({ text, row }: Shown) => `Decimali con la virgola, come mostra «${text}» alla riga ${row}.`,
      point: ({ text, row }: Shown) => `Decimali con il punto, come mostra «${text}» alla riga ${row}.`,
    },
    shownOrder: {
      'day-first': ({ text, row }: Shown) =>
        `Date con prima il giorno, come mostra «${text}» alla riga ${row}.`,
      'month-first': ({ text, row }: Shown) =>
        `Date con prima il mese, come mostra «${text}» alla riga ${row}.`,
    },
    whichOrder: 'Come sono scritte le date?',
    dayFirst: 'Prima il giorno, poi il mese',
    monthFirst: 'Prima il mese, poi il giorno',
    whichDecimal: 'Come sono scritti i decimali?',
    comma: 'Con la virgola: 1.234,50',
    point: 'Con il punto: 1,234.50',
    example: ({ text, date }: { readonly text: string; readonly date: string }) => `${text} è ${date}`,
    columns: 'Che cosa c’è in ogni colonna',
    column: ({ position }: { readonly position: number }) => `Colonna ${position}`,
    date: 'Giorno',
    ignore: 'Non importare',
    open: {
      arm: 'Scegli di quale versione sono queste righe.',
      arms: 'Per ogni nome scegli la versione, o di non importarla.',
      totals: 'Scegli se i numeri sono di ogni giorno o totali progressivi.',
      order: 'Scegli come sono scritte le date.',
      decimal: 'Scegli come sono scritti i decimali.',
      'one-date': 'Serve una colonna con il giorno, e una sola.',
      'no-counts': 'Scegli almeno una colonna di numeri.',
      'same-column': 'Due colonne portano allo stesso posto della tabella: lasciane una.',
      periods: 'Serve un file con un giorno per riga.',
    },
    preview: 'Così verranno scritti',
    more: ({ count }: { readonly count: number }) =>
      count === 1 ? 'e un altro giorno' : `e altri ${count} giorni`,
    skippedTitle: 'Righe lasciate fuori',
    rows: ({ count, written = `${count}`, rows }: RowsOf & { readonly written?: string }) =>
      count === 1 ? `Riga ${rows}` : `${written} righe (${rows})`,
    blankDays: ({ days }: { readonly days: string }) =>
      `Manca un numero: ${days}. Vuoto non è zero: finché manca, quei giorni non contano.`,
    unitsAreEvents: ({ name }: { readonly name: string }) =>
      `«${name}» non conta persone: una sola può valerne dieci. Se ognuno non è di una persona diversa, il risultato sembrerà più sicuro di quanto è; con i totali di una piattaforma il KPI giusto è un rapporto, che confronta i giorni.`,
    weekday: ({ count, row, text, date }: { count: number; row: number; text: string; date: string }) =>
      `${count === 1 ? 'Un giorno' : `${count} giorni`} della settimana non tornano con le date del piano: alla riga ${row} «${text}» è letto come ${date}. Controlla l’anno.`,
    overwritten: ({ days }: Days) =>
      days === 1
        ? '1 giorno già scritto: verrà sostituito.'
        : `${days} giorni già scritti: verranno sostituiti.`,
    differences: 'Che cosa cambia',
    difference: (facts: Record<'place' | 'measure' | 'before' | 'after', string>) =>
      `${facts.place}, ${facts.measure}: ${facts.before} → ${facts.after}`,
    issues: ({ count }: { readonly count: number }) =>
      count === 1
        ? 'C’è un numero da sistemare. Finché c’è, non si importa nulla.'
        : `Ci sono ${count} cose da sistemare. Finché ci sono, non si importa nulla.`,
    leaveOut: ({ count, rows }: RowsOf) =>
      count === 1
        ? `Lascia fuori la riga ${rows} e importa le altre`
        : `Lascia fuori ${count} righe (${rows}) e importa le altre`,
    leftOut: 'Restano fuori, e perché:',
    stayedOut: ({ count, rows }: RowsOf) =>
      count === 1 ? `Resta fuori la riga ${rows}.` : `Restano fuori ${count} righe: ${rows}.`,
    refused: 'Questi numeri non possono stare nella tabella. Non è stato importato nulla.',
    mendFirst: 'Prima sistema quello che è segnato qui sopra.',
    nothing: 'Qui non c’è nessun numero da importare.',
    import: ({ days }: Days) => `Importa ${daysInItalian(days)}`,
    importNothing: 'Importa',
    imported: ({ days }: Days) => `${days === 1 ? 'Importato' : 'Importati'} ${daysInItalian(days)}.`,
  },
  en: {
    title: 'Paste the counts',
    close: 'Close',
    back: 'Back',
    text: 'Rows from Excel, Google Sheets or a CSV file',
    chooseFile: 'Choose a file',
    fileField: 'File with the rows',
    files: ({ count }) => `${count} files`,
    dropHint: 'or drop it here',
    dropNow: 'Drop it here',
    chosenText: 'Pasted text',
    removeChosen: 'Remove',
    fileUnreadable: 'The file cannot be read.',
    reading: ({ name }) => `Reading “${name}”…`,
    cancelReading: 'Cancel',
    counting: 'Counting the rows…',
    stillReading: 'The rows are still being read: one moment.',
    sheets: { which: 'Sheet', oneEach: 'Several sheets, one a version', ofVersions: 'Which sheets' },
    manyFiles: { which: 'File', oneEach: 'Several files, one a version', ofVersions: 'Which files' },
    chooseSheet: { sheets: 'Choose which sheet to read.', files: 'Choose which file to read.' },
    recognized: ({ name }) => `Recognized: an export of ${name}.`,
    longPeriod: ({ row, from, to }) =>
      `Row ${row} counts from ${from} to ${to}, all in one. Export the report again, broken down by day.`,
    asLastTime: 'Read as last time, because the headers are the same.',
    startAfresh: 'Start afresh',
    versionColumn: 'Version',
    ofSheet: ({ name, problem }) => `${name}: ${problem}`,
    otherColumns: {
      'column-missing': ({ sheet, column }) =>
        `${sheet}: the column “${column}” is missing. Only sheets with the same columns are read together.`,
      'column-added': ({ sheet, column }) =>
        `${sheet}: only here is there a column “${column}”. Only sheets with the same columns are read together.`,
    },
    textHint: 'With the column of the day. Headers help, but are not needed.',
    textHintRows: 'Or one row for each person, shop or order: we do the adding up.',
    whichArm: 'Which version are these rows of?',
    whichVersions: 'Which version is each name?',
    isVersion: ({ text }) => `“${text}” is the version`,
    chooseVersion: 'Choose',
    whichTotals: 'The numbers only rise: what are they?',
    totals: { days: 'Those of each day', running: 'Totals so far, from the start to that day' },
    totalsNote: 'For each day the difference from the day before is written.',
    shown: {
      comma: ({ text, row }) => `Decimals after a comma, as “${text}” in row ${row} shows.`,
      point: ({ text, row }) => `Decimals after a point, as “${text}” in row ${row} shows.`,
    },
    shownOrder: {
      'day-first': ({ text, row }) => `Dates with the day first, as “${text}” in row ${row} shows.`,
      'month-first': ({ text, row }) => `Dates with the month first, as “${text}” in row ${row} shows.`,
    },
    whichOrder: 'How are the dates written?',
    dayFirst: 'First the day, then the month',
    monthFirst: 'First the month, then the day',
    whichDecimal: 'How are decimals written?',
    comma: 'With a comma: 1.234,50',
    point: 'With a point: 1,234.50',
    example: ({ text, date }) => `${text} is ${date}`,
    columns: 'What is in each column',
    column: ({ position }) => `Column ${position}`,
    date: 'Day',
    ignore: 'Do not import',
    open: {
      arm: 'Choose which version these rows are of.',
      arms: 'For each name choose the version, or not to import it.',
      totals: 'Choose whether the numbers are of each day or totals so far.',
      order: 'Choose how the dates are written.',
      decimal: 'Choose how decimals are written.',
      'one-date': 'It takes a column with the day, and only one.',
      'no-counts': 'Choose at least one column of counts.',
      'same-column': 'Two columns lead to the same place of the table: leave one.',
      periods: 'It takes a file with a day in each row.',
    },
    preview: 'This is what will be written',
    more: ({ count }) => (count === 1 ? 'and one more day' : `and ${count} more days`),
    skippedTitle: 'Rows left out',
    rows: ({ count, written = `${count}`, rows }) =>
      count === 1 ? `Row ${rows}` : `${written} rows (${rows})`,
    blankDays: ({ days }) =>
      `A number is missing: ${days}. Blank is not zero: while it is missing, those days do not count.`,
    unitsAreEvents: ({ name }) =>
      `“${name}” does not count people: one alone can be worth ten. Unless each is another person’s, the result will look more certain than it is; with a platform’s totals the right KPI is a ratio, which compares days.`,
    weekday: ({ count, row, text, date }) =>
      `${count === 1 ? 'One weekday does' : `${count} weekdays do`} not fit the dates of the plan: in row ${row} “${text}” is read as ${date}. Check the year.`,
    overwritten: ({ days }) =>
      days === 1
        ? '1 day already written: it will be replaced.'
        : `${days} days already written: they will be replaced.`,
    differences: 'What changes',
    difference: ({ place, measure, before, after }) => `${place}, ${measure}: ${before} → ${after}`,
    issues: ({ count }) =>
      count === 1
        ? 'One number needs mending. Until then nothing is imported.'
        : `${count} things need mending. Until then nothing is imported.`,
    leaveOut: ({ count, rows }) =>
      count === 1
        ? `Leave out row ${rows} and import the others`
        : `Leave out ${count} rows (${rows}) and import the others`,
    leftOut: 'These stay out, and why:',
    stayedOut: ({ count, rows }) =>
      count === 1 ? `Row ${rows} stayed out.` : `${count} rows stayed out: ${rows}.`,
    refused: 'These counts cannot stand in the table. Nothing was imported.',
    mendFirst: 'First mend what is marked above.',
    nothing: 'There is no number to import here.',
    import: ({ days }) => `Import ${daysInEnglish(days)}`,
    importNothing: 'Import',
    imported: ({ days }) => `${daysInEnglish(days)} imported.`,
  },
})
