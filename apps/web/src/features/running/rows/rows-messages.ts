import { defineMessages } from '../../../lib/i18n/define-messages.ts'
import type { RowsQuestion } from '@cimento/intake'

type Repeating = { readonly rows: string; readonly units: string; readonly name: string }
type Named = { readonly name: string }
type Names = { readonly count: string; readonly names: string }
type Count = { readonly count: string }

export const rowsMessages = defineMessages({
  it: {
    kind: 'Che cosa c’è in ogni riga?',
    kinds: { days: 'I totali di un giorno', rows: 'Una persona, una sede, un ordine' },
    kindsOfRatio: { days: 'Somme e prodotti già fatti', rows: 'Una persona, una sede, un giorno' },
    columns: 'Che cosa dicono le colonne',
    choose: 'Scegli',
    column: ({ position }: { readonly position: number }) => `Colonna ${position}`,
    version: 'La versione',
    versionHint: 'La colonna che dice chi ha visto che cosa.',
    oneVersion: 'Nessuna: sono tutte di una versione',
    value: ({ name }: Named) => `Il numero: ${name}`,
    yesNo: ({ name }: Named) => `Sì o no: ${name}`,
    before: ({ name }: Named) => `Di prima dell’inizio: ${name}`,
    hints: {
      amount: 'Un importo, un conteggio, dei minuti.',
      'yes-no': '1 e 0, sì e no, TRUE e FALSE.',
      before: 'Lo stesso in ogni riga di uno. Vuoto: non ce l’ha, e conta lo stesso.',
    },
    unit: 'L’unità: chi conta una volta',
    unitHint: 'La persona, la sede, il cliente che ha ricevuto la versione; il giorno, se non si sa altro.',
    everyRow: 'Ogni riga è di qualcuno di diverso',
    distinct: ({ name, count }: Named & Count) => `${name} (${count} diversi)`,
    whichVersion: ({ text }: { readonly text: string }) => `«${text}» è la versione`,
    leaveOut: 'Non importare',
    unitRepeats: {
      sum: ({ rows, units, name }: Repeating) =>
        `${rows} righe per ${units} «${name}»: le righe di ognuno si sommano, e ognuno conta una volta.`,
      mean: ({ rows, units, name }: Repeating) =>
        `${rows} righe per ${units} «${name}»: di ognuno si fa la media, e ognuno conta una volta.`,
      'yes-no': ({ rows, units, name }: Repeating) =>
        `${rows} righe per ${units} «${name}»: basta un sì in una riga, e ognuno conta una volta.`,
      days: ({ rows, name }: Repeating) =>
        `${rows} righe: l’unità è il giorno («${name}»), e si confrontano giorni, non persone.`,
    },
    unitIsRow: ({ rows, name }: { readonly rows: string; readonly name: string }) =>
      `${rows} righe, una per ogni «${name}».`,
    combine: 'Se qualcuno ha più righe',
    combines: { sum: 'Si sommano', mean: 'Si fa la media' },
    rowsOfOneUnit: ({ rows, units, name }: Repeating) =>
      `${rows} righe per ${units} «${name}», e ognuno ha quasi sempre la stessa versione: è lì che la versione è stata assegnata. A contare ogni riga per sé, gli stessi conterebbero più volte e il risultato sembrerebbe molto più sicuro di quanto è.`,
    takeUnit: ({ name }: Named) => `L’unità è «${name}»`,
    rowsMaybe: ({ rows, units, name }: Repeating) =>
      `«${name}» si ripete: ${rows} righe per ${units}. Se la versione è stata assegnata lì, l’unità è quella: altrimenti gli stessi conterebbero più volte.`,
    rowsAreUnits: 'La versione è stata assegnata riga per riga',
    straddling: ({ count, names }: Names) =>
      `In più di una versione: ${names} (${count} in tutto). Non si sa quale abbia contato.`,
    leaveStraddling: 'Lasciarli fuori dal confronto',
    incomplete: ({ count, names }: Names) =>
      `Restano fuori perché manca un numero: ${names} (${count} in tutto). Vuoto non è zero.`,
    otherRows: ({ count }: Count) => `Righe di versioni che non si importano: ${count}.`,
    result: ({ on }: { readonly on: string }) => `Così verranno scritti: totali, ultimo giorno ${on}`,
    resultVersion: 'Versione',
    resultRows: 'Righe',
    open: {
      version: 'Scegli la colonna della versione.',
      arm: 'Scegli di quale versione sono queste righe.',
      arms: 'Per ogni nome scegli la versione, o di non importarlo.',
      numbers: 'Scegli la colonna del numero.',
      'same-column': 'La stessa colonna serve a due cose: cambiane una.',
      unit: 'Scegli l’unità: la colonna di chi conta una volta.',
      'rows-of-one-unit': 'Ogni riga da sola conterebbe gli stessi più volte: scegli l’unità.',
      'rows-maybe-of-one-unit': 'Una colonna si ripete: di’ qual è l’unità.',
      straddling: 'Qualcuno compare in due versioni: di’ se lasciarlo fuori.',
      order: 'Scegli come sono scritte le date.',
      decimal: 'Scegli come sono scritti i decimali.',
      issues: 'Prima sistema quello che è segnato qui sopra.',
      'too-few': 'Servono almeno due unità per versione.',
      'daily-grid':
        'La tabella ha già numeri al giorno, e queste righe diventano totali: prima svuota la tabella.',
    } satisfies Record<RowsQuestion, string>,
    import: ({ count, units }: Count & { readonly units: string }) => `Importa ${count} ${units}`,
    imported: ({ count, units }: Count & { readonly units: string }) => `Importati ${count} ${units}.`,
  },
  en: {
    kind: 'What is in each row?',
    kinds: { days: 'The totals of a day', rows: 'A person, a shop, an order' },
    kindsOfRatio: { days: 'Sums and products, already made', rows: 'A person, a shop, a day' },
    columns: 'What the columns say',
    choose: 'Choose',
    column: ({ position }) => `Column ${position}`,
    version: 'The version',
    versionHint: 'The column that says who saw what.',
    oneVersion: 'None: they are all of one version',
    value: ({ name }) => `The number: ${name}`,
    yesNo: ({ name }) => `Yes or no: ${name}`,
    before: ({ name }) => `From before the start: ${name}`,
    hints: {
      amount: 'An amount, a count, minutes.',
      'yes-no': '1 and 0, yes and no, TRUE and FALSE.',
      before: 'The same in each row of one. Blank: there is none, and it counts all the same.',
    },
    unit: 'The unit: who counts once',
    unitHint:
      'The person, the shop, the customer that was given the version; the day, where no more is known.',
    everyRow: 'Each row is somebody else’s',
    distinct: ({ name, count }) => `${name} (${count} different)`,
    whichVersion: ({ text }) => `“${text}” is the version`,
    leaveOut: 'Do not import',
    unitRepeats: {
      sum: ({ rows, units, name }) =>
        `${rows} rows for ${units} “${name}”: the rows of each are added up, and each counts once.`,
      mean: ({ rows, units, name }) =>
        `${rows} rows for ${units} “${name}”: the rows of each are averaged, and each counts once.`,
      'yes-no': ({ rows, units, name }) =>
        `${rows} rows for ${units} “${name}”: one yes in any row is enough, and each counts once.`,
      days: ({ rows, name }) =>
        `${rows} rows: the unit is the day (“${name}”), and days are compared, not people.`,
    },
    unitIsRow: ({ rows, name }) => `${rows} rows, one for each “${name}”.`,
    combine: 'Where somebody has several rows',
    combines: { sum: 'They are added up', mean: 'They are averaged' },
    rowsOfOneUnit: ({ rows, units, name }) =>
      `${rows} rows for ${units} “${name}”, and nearly each of them always has the same version: that is what the version was given to. With each row on its own, the same ones would count several times, and the result would look far more certain than it is.`,
    takeUnit: ({ name }) => `The unit is “${name}”`,
    rowsMaybe: ({ rows, units, name }) =>
      `“${name}” comes back: ${rows} rows for ${units}. If that is what was given a version, it is the unit: otherwise the same ones would count several times.`,
    rowsAreUnits: 'The version was given row by row',
    straddling: ({ count, names }) =>
      `In more than one version: ${names} (${count} in all). Nobody knows which of them counted.`,
    leaveStraddling: 'Leave them out of the comparison',
    incomplete: ({ count, names }) =>
      `Left out because a number is missing: ${names} (${count} in all). Blank is not zero.`,
    otherRows: ({ count }) => `Rows of versions that are not imported: ${count}.`,
    result: ({ on }) => `This is what will be written: totals, last day ${on}`,
    resultVersion: 'Version',
    resultRows: 'Rows',
    open: {
      version: 'Choose the column of the version.',
      arm: 'Choose which version these rows are of.',
      arms: 'For each name choose the version, or not to import it.',
      numbers: 'Choose the column of the number.',
      'same-column': 'One column serves for two things: change one of them.',
      unit: 'Choose the unit: the column of who counts once.',
      'rows-of-one-unit': 'Each row on its own would count the same ones several times: choose the unit.',
      'rows-maybe-of-one-unit': 'A column comes back: say what the unit is.',
      straddling: 'Somebody stands in two versions: say whether to leave them out.',
      order: 'Choose how the dates are written.',
      decimal: 'Choose how decimals are written.',
      issues: 'First mend what is marked above.',
      'too-few': 'It takes at least two units of each version.',
      'daily-grid':
        'The table has counts per day already, and these rows become totals: empty the table first.',
    },
    import: ({ count, units }) => `Import ${count} ${units}`,
    imported: ({ count, units }) => `${count} ${units} imported.`,
  },
})
