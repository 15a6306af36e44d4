import type { Messages } from '../messages.ts'

export const it: Messages = {
  usage: `cimento: pianifica, legge e verifica i test.

  cimento plan [test.json]            può partire, e che cosa potrà mostrare?
  cimento assess [test.json]          che cosa dicono i dati?
  cimento verify [record.json]        una scheda di decisione segue dal suo piano e dai suoi numeri?
  cimento import <file…> --plan test.json
                                      un’esportazione CSV o XLSX come numeri di quel test
  cimento export <backup.json>        le schede di decisione di un registro; con --to, le lezioni come documentazione
  cimento merge <uno> [<due>]         backup o cartelle di gruppo diventano un registro solo
  cimento demo                        il registro dell’azienda di esempio, come backup; numeri inventati

Senza un file, o con "-", legge lo standard input.

  --json            per i programmi
  --lang it|en      la lingua della risposta
  --today DATA      AAAA-MM-GG, il giorno in cui si legge (assess, import, demo)
  --plan FILE       import: il test di cui sono i numeri
  --answers FILE    import: quello che il file non dice, in JSON
  --out PERCORSO    scrive lì: un file, o una cartella per export (import: il test con i suoi numeri)
  --into CARTELLA   merge: scrive lì, per il gruppo, quello che alla cartella manca
  --as NOME         merge: con questo nome, uno per persona e dispositivo: a-z, 0-9
  --test CODICE     export e demo: la scheda di questo test, "ESP-7"
  --format FORMATO  export e demo: json o markdown
  --to FORMATO      export: un manuale delle lezioni per markdown, mkdocs, hugo, vitepress, docusaurus,
                    techdocs, github-wiki, gitlab-wiki, azure-wiki, obsidian, notion, madr, html, docx,
                    csv, xlsx, json o llms; <backup.json> può essere anche una cartella di backup
  --language it|en  export --to: la lingua del manuale; se manca, quella della risposta
  --scope QUALI     export --to: all, lessons, experiments, oppure tag:NOME
  --without-numbers export --to: toglie ogni cifra misurata o pianificata
  --anonymize       export --to: "Persona 1" al posto di ogni nome di persona
  --record          demo: una scheda di decisione invece del registro
  --help, --version

Codici di uscita: 0 ecco la risposta, 1 i dati sono stati rifiutati, 2 comando non capito.`,
  keyPrefix: 'ESP',
  notUnderstood: (what) => `Non capito: ${what}`,
  wrongFiles: 'Troppi file, o troppo pochi.',
  cannotRead: 'Questo file non si può leggere.',
  cannotWrite: (path) => `${path}: lì non si può scrivere.`,
  file: {
    'empty-file': 'Il file è vuoto.',
    'not-json': 'Il file non è JSON, o è troncato.',
    otherFormat: (wanted) => `È un altro tipo di file: serviva "${wanted}".`,
    newer: ({ version, known }) =>
      `Versione ${version} di questo formato; questo comando conosce la ${known}. Serve un aggiornamento.`,
    'missing-field': 'Manca.',
    'missing-margin': 'Manca il limite: di quanto può peggiorare al massimo.',
    'unknown-field': 'Qui non è previsto nulla con questo nome. C’è un errore di battitura?',
    'wrong-field': 'Qui questo valore non è ammesso.',
  },
  planHash: (hash) => `SHA-256 del piano: ${hash}`,
  noOutlook:
    'Senza il valore di oggi (baseline), e per una media la deviazione standard, non si può dire che cosa mostrerà.',
  noObservations: 'In questo file non ci sono numeri.',
  unreadableLook:
    'Questa riga conta giorni prima e dopo una lettura prevista: non si può dire che cosa c’era quel giorno. Scrivi righe che finiscono l’ultimo giorno di ogni lettura.',
  guardrails: 'Non deve peggiorare',
  trust: 'Ci possiamo fidare?',
  verify: {
    verified: ({ key, title }) =>
      `${key} «${title}»: piano, numeri, verdetto, consiglio e decisione concordano.`,
    superseded: ({ on, verdict }) =>
      `Questa lettura non vale più: il ${on} ne è stata fatta un’altra, con il verdetto «${verdict}».`,
    otherEngine: ({ recorded, running, count }) =>
      `Registrata con il motore ${recorded}; questo è ${running}. ${count === 0 ? 'Tutti i numeri sono uguali.' : `Numeri diversi tra i due: ${count}.`}`,
    'altered-part': 'cambiato dopo la registrazione.',
    'other-plan': 'appartiene a un altro piano.',
    'other-reading': ({ recorded, computed }) => `registrato ${recorded}, calcolato ${computed}.`,
    'other-verdict': ({ recorded, computed }) =>
      `registrato ${recorded}, ma piano e numeri danno ${computed}.`,
    'other-advice': ({ recorded, computed }) =>
      `registrato «${recorded}», ma le regole del piano consigliano «${computed}».`,
  },
  nothingRead: 'Nessun test di questo registro è ancora stato letto.',
  notRead: 'Questo test non è ancora stato letto: non c’è nulla da documentare.',
  otherCounts:
    'Dopo la lettura sono arrivati numeri di prima: non si può più dire che cosa fu letto. Rileggi il test.',
  unknownTest: 'Nessun test di questo registro si chiama così.',
  outNeeded: (records) => `Le schede sono ${records}: serve la cartella in cui scriverle.`,
  ownFileDamaged:
    'È il file in cui scrivere, e una parte non si legge. Non è stato scritto nulla: correggilo, o spostalo altrove.',
  sameStamp: (stamp) =>
    `Due operazioni diverse hanno il marcatore ${stamp}: uno dei file è stato cambiato. Non è stato unito nulla.`,
  merged: ({ added, all }) => `Operazioni aggiunte: ${added}; in tutto ${all}.`,
  noBackup: 'In questa cartella non c’è nessun backup (.json).',
  folderNeeded: 'Serve la cartella in cui scrivere.',
  unknownTag: 'Nessuna lezione ha questa etichetta.',
  handbookWritten: ({ target, out, count }) => `${target}: ${count} file in ${out}.`,
  shared: ({ files, folder }) =>
    files === 0 ? `In ${folder} c’era già tutto.` : `File scritti in ${folder}: ${files}.`,
  conflict: ({ subject, field, mine, theirs, stands }) =>
    `Conflitto: ${subject}, ${field}: «${mine}» nel primo, «${theirs}» nel secondo. Vale ${stands === 'mine' ? 'il primo' : 'il secondo'} finché qualcuno non sceglie.`,
  standingTwice: (count) =>
    `Piani, decisioni o ricontrolli in vigore accanto a un altro dello stesso test: ${count}. Si sceglie nell’app, registrandolo di nuovo.`,
  tooFarAhead: (stamp) =>
    `${stamp}: ha una data avanti di più di un giorno. Resta fuori: controlla l’orologio del dispositivo che l’ha scritta.`,
  heldBack: (operations) =>
    `Operazioni in attesa: ${operations}. Ciò a cui appartengono non è ancora arrivato, o è stato modificato.`,
  unread: {
    'conflicted-copy':
      'una copia fatta dal programma che sincronizza la cartella. Resta fuori; nel file non è cambiato nulla.',
    'half-written': 'l’ultima riga è scritta a metà. Resta fuori: il resto è stato letto.',
    badLine: ({ line, why }) => `la riga ${line} resta fuori. ${why}`,
    file: (why) => `resta fuori. ${why}`,
  },
  demoWritten: (path) => `L’esempio è in ${path}. I numeri sono inventati.`,
  import: {
    planNeeded: 'Di quale test sono questi numeri? Indica il suo file: --plan test.json',
    wrongAnswer: 'Nel file delle risposte questo non è previsto.',
    read: (encoding) => `Letto come ${encoding}.`,
    rows: ({ count, rows }) =>
      count === 1 ? `Riga ${rows}` : `${count} righe (${rows}${count > 10 ? ', …' : ''})`,
    recognized: ({ tool, headers }) => `riconosciuto, ${tool}: ${headers}`,
    incomplete: (days) => `manca un numero, e vuoto non è zero: ${days}`,
    straddling: (count) => `lasciati fuori, in più di una versione: ${count}`,
    lacking: (count) => `lasciati fuori, manca un numero: ${count}`,
    answer: {
      'unknown-version': ({ text, known }) =>
        `«${text}» non è una versione di questo test. Ci sono: ${known}.`,
      'unknown-role': ({ text, known }) => `«${text}» qui non è previsto. Si può scrivere: ${known}.`,
      'unknown-column': ({ text, known }) => `Nessuna colonna si chiama «${text}». Ci sono: ${known}.`,
      'repeated-column': ({ text }) =>
        `Due colonne si chiamano «${text}»: indica quella giusta con il suo posto, per esempio "#3".`,
    },
    question: {
      sheets: 'Quali fogli? "sheets": ["…"]',
      'same-days':
        'Due fogli contano gli stessi giorni della stessa versione. Quali vanno letti? "sheets": ["…"]',
      periods:
        'Una riga conta più giorni insieme: di quale giorno siano i numeri non si può dire. Esporta un giorno per riga.',
      'many-versions':
        'In questa colonna ci sono più di 200 testi diversi. In quale colonna è la versione? "columns": {"intestazione": "version"}',
      arm: 'Di quale versione sono queste righe? "arms": {"file o foglio": "…"}',
      arms: 'A quale versione corrisponde ogni nome? "versions": {"nome": "versione" oppure null}',
      order: 'Come sono scritte le date? "order": "day-first" (prima il giorno) o "month-first"',
      decimal: 'Come sono scritti i decimali? "decimal": "comma" (virgola) o "point" (punto)',
      totals: 'I numeri crescono sempre: di ogni giorno o totali progressivi? "totals": "days" o "running"',
      'one-date': 'In quale colonna è il giorno? "columns": {"intestazione": "day"}',
      'no-counts': 'In quali colonne sono i numeri? "columns": {"intestazione": "units"}',
      'same-column': 'Due colonne valgono per lo stesso numero: "columns": {"intestazione": "ignore"}',
      version: 'In quale colonna è la versione? "columns": {"intestazione": "version"}',
      numbers: 'In quale colonna è ciascuno di questi numeri? "columns": {"intestazione": "nome del numero"}',
      unit: 'Chi o che cosa va contato una volta sola? "unit": "intestazione", oppure "row" se ogni riga è di qualcun altro',
      'rows-of-one-unit':
        'La stessa persona, o cosa, è in più righe: prese una per una la conterebbero più volte. "unit": "intestazione"',
      'rows-maybe-of-one-unit':
        'In questa colonna gli stessi nomi sono in più righe. Chi o che cosa va contato una volta sola? "unit": "intestazione" o "row"',
      straddling: 'Qualcuno è in due versioni. Per lasciarlo fuori: "leaveOut": true',
      issues: 'C’è qualcosa da sistemare.',
      'too-few': 'Servono almeno due unità per versione.',
      'daily-grid': 'Ci sono già numeri per giorno.',
    },
  },
}
