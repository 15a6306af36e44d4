import type { BlockError, PasteIssue } from '@cimento/intake'
import { defineMessages } from '../i18n/define-messages.ts'

type Rows = { readonly rows: string }
type RowsOf = { readonly count: number; readonly rows: string }
type Days = { readonly days: number }
type Place = { readonly place: string; readonly text: string }
type Swapped = {
  readonly place: string
  readonly events: string
  readonly units: string
  readonly unitsColumn: string
}

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
    chosenText: 'Testo incollato',
    removeChosen: 'Togli',
    fileIsWorkbook:
      'È una cartella di lavoro, non un testo: salvala come CSV, o copia le celle e incollale qui.',
    fileUnreadable: 'Il file non si riesce a leggere.',
    textHint: 'Con la colonna del giorno. Le intestazioni aiutano, ma non servono.',
    textHintRows: 'Oppure una riga per persona, sede o ordine: la somma la facciamo noi.',
    whichArm: 'Di quale versione sono queste righe?',
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
      order: 'Scegli come sono scritte le date.',
      decimal: 'Scegli come sono scritti i decimali.',
      'one-date': 'Serve una colonna con il giorno, e una sola.',
      'no-counts': 'Scegli almeno una colonna di numeri.',
      'same-column': 'Due colonne portano allo stesso posto della tabella: lasciane una.',
    },
    preview: 'Così verranno scritti',
    more: ({ count }: { readonly count: number }) =>
      count === 1 ? 'e un altro giorno' : `e altri ${count} giorni`,
    skippedTitle: 'Righe lasciate fuori',
    skipped: {
      'outside-plan': ({ rows }: Rows) => `${rows}: giorni fuori dal piano`,
      'total-row': ({ rows }: Rows) => `${rows}: totali o medie`,
      'blank-row': ({ rows }: Rows) => `${rows}: senza numeri`,
      'no-unit': ({ rows }: Rows) => `${rows}: non dicono di chi sono`,
      'no-version': ({ rows }: Rows) => `${rows}: senza versione`,
    },
    rows: ({ count, rows }: RowsOf) => (count === 1 ? `Riga ${rows}` : `${count} righe (${rows})`),
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
    place: ({ row, column, arm }: { row: number; column: string; arm: string | undefined }) =>
      [`Riga ${row}`, `colonna ${column}`, arm].filter(Boolean).join(', '),
    named: ({ name }: { readonly name: string }) => `«${name}»`,
    fractionOfEvents: ({ place, text }: Place) =>
      `${place}: «${text}» non è un numero intero. Ogni persona conta una volta: le parti di conversione vanno in un KPI che conta quante volte succede, o quanto costa.`,
    issue: {
      'unreadable-date': ({ place, text }: Place) =>
        text.trim() === '' ? `${place}: manca il giorno.` : `${place}: «${text}» non è un giorno.`,
      'impossible-date': ({ place, text }: Place) => `${place}: «${text}» non è nel calendario.`,
      'future-date': ({ place, text }: Place) => `${place}: «${text}» è un giorno futuro.`,
      'duplicate-date': ({ place, text, firstRow }: Place & { readonly firstRow: number }) =>
        `${place}: «${text}» c’è già alla riga ${firstRow}.`,
      'unreadable-number': ({ place, text }: Place) => `${place}: «${text}» non è un numero.`,
      fraction: ({ place, text }: Place) => `${place}: «${text}» non è un numero intero.`,
      negative: ({ place, text }: Place) => `${place}: «${text}» è sotto zero.`,
      'events-above-units': ({ place, events, units, unitsColumn }: Swapped) =>
        `${place}: ${events} su ${units} in ${unitsColumn}. Forse le colonne sono invertite?`,
    } satisfies { readonly [kind in PasteIssue['kind']]: unknown },
    blockError: {
      'no-rows': () => 'Qui non ci sono righe di numeri.',
      'too-large': ({ limit }: { readonly limit: string }) =>
        `Sono più di ${limit} celle: somma prima per giorno.`,
      'unclosed-quote': ({ row }: { readonly row: number }) =>
        `Riga ${row}: le virgolette si aprono e non si chiudono.`,
    } satisfies { readonly [kind in BlockError['kind']]: unknown },
  },
  en: {
    title: 'Paste the counts',
    close: 'Close',
    back: 'Back',
    text: 'Rows from Excel, Google Sheets or a CSV file',
    chooseFile: 'Choose a file',
    fileField: 'File with the rows',
    chosenText: 'Pasted text',
    removeChosen: 'Remove',
    fileIsWorkbook: 'This is a workbook, not text: save it as CSV, or copy its cells and paste them here.',
    fileUnreadable: 'The file cannot be read.',
    textHint: 'With the column of the day. Headers help, but are not needed.',
    textHintRows: 'Or one row for each person, shop or order: we do the adding up.',
    whichArm: 'Which version are these rows of?',
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
      order: 'Choose how the dates are written.',
      decimal: 'Choose how decimals are written.',
      'one-date': 'It takes a column with the day, and only one.',
      'no-counts': 'Choose at least one column of counts.',
      'same-column': 'Two columns lead to the same place of the table: leave one.',
    },
    preview: 'This is what will be written',
    more: ({ count }) => (count === 1 ? 'and one more day' : `and ${count} more days`),
    skippedTitle: 'Rows left out',
    skipped: {
      'outside-plan': ({ rows }) => `${rows}: days outside the plan`,
      'total-row': ({ rows }) => `${rows}: totals or averages`,
      'blank-row': ({ rows }) => `${rows}: without counts`,
      'no-unit': ({ rows }) => `${rows}: they do not say whose they are`,
      'no-version': ({ rows }) => `${rows}: without a version`,
    },
    rows: ({ count, rows }) => (count === 1 ? `Row ${rows}` : `${count} rows (${rows})`),
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
    place: ({ row, column, arm }) => [`Row ${row}`, `column ${column}`, arm].filter(Boolean).join(', '),
    named: ({ name }) => `“${name}”`,
    fractionOfEvents: ({ place, text }) =>
      `${place}: “${text}” is not a whole number. Each person counts once: parts of a conversion belong in a KPI of how often it happens, or of what it costs.`,
    issue: {
      'unreadable-date': ({ place, text }) =>
        text.trim() === '' ? `${place}: the day is missing.` : `${place}: “${text}” is not a day.`,
      'impossible-date': ({ place, text }) => `${place}: “${text}” is not in the calendar.`,
      'future-date': ({ place, text }) => `${place}: “${text}” is a future day.`,
      'duplicate-date': ({ place, text, firstRow }) => `${place}: “${text}” is already in row ${firstRow}.`,
      'unreadable-number': ({ place, text }) => `${place}: “${text}” is not a number.`,
      fraction: ({ place, text }) => `${place}: “${text}” is not a whole number.`,
      negative: ({ place, text }) => `${place}: “${text}” is below zero.`,
      'events-above-units': ({ place, events, units, unitsColumn }) =>
        `${place}: ${events} out of ${units} in ${unitsColumn}. Could the columns be swapped?`,
    },
    blockError: {
      'no-rows': () => 'There are no rows of counts here.',
      'too-large': ({ limit }) => `More than ${limit} cells: add them up by day first.`,
      'unclosed-quote': ({ row }) => `Row ${row}: a quotation mark opens and does not close.`,
    },
  },
})
