import type { IntakeWords } from '../intake-words.ts'

export const intake: IntakeWords = {
  place: ({ row, column, arm }) => [`Riga ${row}`, `colonna ${column}`, arm].filter(Boolean).join(', '),
  named: (name) => `«${name}»`,
  problem: {
    'empty-file': () => 'Il file è vuoto.',
    locked: () => 'Questa cartella di lavoro ha una password: toglila, salvala e sceglila di nuovo.',
    'no-sheets': () => 'In questa cartella di lavoro non c’è nessun foglio visibile.',
    'no-rows': () => 'Qui non ci sono righe di numeri.',
    'file-too-large': ({ limit }) =>
      `Il file supera ${limit} MB: esporta meno colonne o meno giorni, oppure somma prima per giorno.`,
    swollen: ({ limit }) =>
      `Questa cartella di lavoro, aperta, supera ${limit} MB: non è una tabella di numeri. Salva il foglio come CSV.`,
    'too-large': ({ limit }) => `Sono più di ${limit} celle: somma prima per giorno.`,
    'too-many-columns': ({ row, limit }) =>
      `Riga ${row}: più di ${limit} colonne. Esporta solo quelle che servono.`,
    broken: ({ part }) => `Il file è rovinato o incompleto (${part}): esportalo o scaricalo di nuovo.`,
    'unclosed-quote': ({ row }) => `Riga ${row}: le virgolette si aprono e non si chiudono.`,
    'second-table': ({ row }) =>
      `Riga ${row}: qui comincia un’altra tabella. Esporta un rapporto alla volta, oppure elimina le righe da qui in poi.`,
    'extra-cell': ({ row, column, text }) =>
      `Riga ${row}, colonna ${column}: «${text}» sta dopo l’ultima colonna. Forse la virgola separa le celle e anche i decimali: esporta con il punto e virgola.`,
  },
  foreign: {
    pdf: 'È un PDF, non una tabella: esporta i numeri come CSV o XLSX.',
    image: 'È un’immagine, non una tabella: esporta i numeri come CSV o XLSX.',
    archive: 'È un archivio compresso, non una tabella: aprilo e scegli il file che contiene.',
    'old-workbook': 'È una cartella di lavoro di un vecchio Excel (.xls): salvala come XLSX o CSV.',
    'web-page': 'È una pagina web, non una tabella: esporta i numeri come CSV o XLSX.',
    json: 'È un file JSON, non una tabella: esporta i numeri come CSV o XLSX.',
    binary: 'Non è una tabella: esporta i numeri come CSV o XLSX.',
  },
  issue: {
    'unreadable-date': ({ place, text }) =>
      text.trim() === '' ? `${place}: manca il giorno.` : `${place}: «${text}» non è un giorno.`,
    'impossible-date': ({ place, text }) => `${place}: «${text}» non è nel calendario.`,
    'future-date': ({ place, text }) => `${place}: «${text}» è un giorno futuro.`,
    'duplicate-date': ({ place, text, firstRow }) => `${place}: «${text}» c’è già alla riga ${firstRow}.`,
    'unreadable-number': ({ place, text }) => `${place}: «${text}» non è un numero.`,
    fraction: ({ place, text }) => `${place}: «${text}» non è un numero intero.`,
    fractionOfEvents: ({ place, text }) =>
      `${place}: «${text}» non è un numero intero. Ogni persona conta una volta: le parti di conversione vanno in un KPI che conta quante volte succede, o quanto costa.`,
    negative: ({ place, text }) => `${place}: «${text}» è sotto zero.`,
    'running-total-falls': ({ place, text }) =>
      `${place}: «${text}» è meno del giorno prima, e un totale progressivo non scende.`,
    'not-yes-or-no': ({ place, text }) => `${place}: «${text}» non è né sì né no.`,
    'another-before': ({ place, text }) =>
      `${place}: «${text}», ma un’altra riga della stessa unità dice un altro numero. Il dato di prima è uno solo.`,
    'events-above-units': ({ place, events, units, unitsColumn }) =>
      `${place}: ${events} su ${units} in ${unitsColumn}. Forse le colonne sono invertite?`,
  },
  skipped: {
    'outside-plan': (rows) => `${rows}: giorni fuori dal piano`,
    'total-row': (rows) => `${rows}: totali o medie`,
    'blank-row': (rows) => `${rows}: senza numeri`,
    'no-unit': (rows) => `${rows}: manca il nome o il codice di chi è la riga`,
    'no-version': (rows) => `${rows}: senza versione`,
    'other-version': (rows) => `${rows}: di altre versioni`,
    'versions-disagree': (rows) => `${rows}: due colonne dicono due versioni`,
    'note-row': (rows) => `${rows}: titoli e note, fuori dalla tabella`,
    rejected: (rows) => `${rows}: con un numero che non si può prendere`,
    'cut-off': (rows) => `${rows}: il file finisce a metà. Se è incompleto, esportalo di nuovo`,
  },
}
