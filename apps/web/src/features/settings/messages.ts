import { longestPauseDays } from '@cimento/core'
import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Days = { readonly days: number }
type Restored = { readonly tests: number; readonly on: string }

export const messages = defineMessages({
  it: {
    title: 'Impostazioni',

    scores: 'Punteggi',
    allModels: 'Più modi di dare un punteggio',
    allModelsNote: 'Oltre a impatto × velocità ÷ sforzo e ICE: ICE a prodotto, PIE, RICE e PXL.',
    rater: 'Il tuo nome nei punteggi (facoltativo)',
    raterHint:
      'Vuoto: una risposta sola, di tutti. Con un nome rispondi per te, e ogni idea ha la mediana di chi ha risposto.',

    look: 'Aspetto',
    language: 'Lingua',
    theme: 'Tema',
    system: 'Automatico',
    light: 'Chiaro',
    dark: 'Scuro',
    shortcuts: 'Scorciatoie con un tasto solo',
    shortcutsNote: 'C scrive un’idea, / cerca, ? le mostra tutte. Non fanno nulla mentre scrivi in un campo.',

    company: 'Azienda',
    companyName: 'Nome',
    companyHint: 'Compare in testa alle pagine e a ciò che esporti.',

    calendar: 'Riunione e pausa estiva',
    meeting: 'Riunione della settimana',
    noMeeting: 'Nessuna',
    meetingHint: ({ on }: { readonly on: string }) => `La prossima: ${on}.`,
    noMeetingHint: 'Con un giorno fisso, Oggi dice quanti risultati ci sono da discutere insieme.',
    pause: 'Pausa estiva',
    pauseHint:
      'Le riunioni di quei giorni, e le letture nel piano e nel calendario da scaricare, passano al primo giorno di lavoro dopo. I test e i loro dati vanno avanti.',
    pauseChoice: { usual: 'Due settimane a Ferragosto', days: 'Scegli i giorni', none: 'Nessuna' },
    pauseEnd: { from: 'Primo giorno', to: 'Ultimo giorno' },
    pauseProblem: {
      'no-day': 'Scrivi un giorno e un mese, per esempio 3/8.',
      reversed: 'L’ultimo giorno viene prima del primo.',
      'too-long': `Una pausa dura al massimo ${longestPauseDays} giorni.`,
    },

    trash: 'Cestino',
    trashNote: ({ days }: Days) => `Ciò che cancelli resta ${days} giorni nel cestino.`,
    openTrash: ({ count }: { readonly count: number }) =>
      count === 0 ? 'Apri il cestino' : `Apri il cestino (${count})`,

    data: 'Dati e backup',
    where:
      'I dati stanno in questo browser, su questo dispositivo, e in nessun altro posto. Il browser può cancellarli: un backup è un file che resta tuo.',
    whereInMemory:
      'Questo browser non lascia conservare dati: quello che scrivi c’è finché questa scheda resta aperta. Un backup è un file che resta tuo.',
    lastBackup: 'Ultimo backup',
    never: 'Mai',
    daysAgo: ({ days }: Days) => (days === 0 ? 'Oggi' : days === 1 ? 'Ieri' : `${days} giorni fa`),
    contents: 'Nel registro',
    tests: ({ tests }: { readonly tests: number }) => `${tests} test`,
    operations: ({ operations }: { readonly operations: string }) =>
      operations === '1' ? '1 operazione' : `${operations} operazioni`,
    space: 'Spazio usato',
    ofQuota: ({ quota }: { readonly quota: string }) => `su ${quota} concessi dal browser`,
    unknown: 'Non si sa',
    kept: 'Conservazione',
    persisted: 'Concessa',
    persistedNote: 'il browser non cancella da solo',
    notPersisted: 'Non concessa',
    notPersistedNote: 'il browser può cancellare questi dati',
    askToKeep: 'Chiedi al browser di conservarli',
    refused: 'Il browser non lo concede, per ora. Di solito lo fa quando usi l’app spesso o la installi.',

    downloadBackup: 'Scarica un backup',
    downloaded: ({ name }: { readonly name: string }) => `Backup scaricato: ${name}.`,
    backupFailed: 'Il backup non è stato scritto.',

    restore: 'Riprendi da un backup',
    chooseFile: 'Scegli un file di backup',
    refusedFile: ({ name }: { readonly name: string }) =>
      `«${name}» non si può riprendere. Qui non è cambiato nulla.`,
    moreIssues: ({ count }: { readonly count: number }) =>
      count === 1 ? 'e un altro problema.' : `e altri ${count} problemi.`,
    restoreTitle: 'Riprendere da questo backup?',
    close: 'Chiudi',
    copy: 'Copia',
    madeOn: 'Fatta',
    inBackup: 'Contiene',
    isExample: 'Ci sono i test dell’azienda di esempio: numeri inventati, non risultati.',
    replaces:
      '«Sostituisci» mette il backup al posto di tutto quello che c’è adesso in questo browser. «Unisci» tiene l’uno e l’altro.',
    nothingHere: 'In questo browser non c’è ancora nulla: niente va perso.',
    saveFirst: 'Prima scarica un backup di adesso',
    cancel: 'Indietro',
    replace: 'Sostituisci',
    merge: 'Unisci',
    restored: ({ tests, on }: Restored) =>
      `${tests === 1 ? 'Ripreso 1 test' : `Ripresi ${tests} test`}. Il backup è di ${on}.`,
    undo: 'Annulla',
    restoreUndone: 'Annullato: è tutto come prima della ripresa.',
    restoreNotUndone: 'Non si è potuto annullare. La copia di prima è tra le copie automatiche.',
    notVerified:
      'Quello che si rilegge dal disco non è uguale al backup. Tieni il file, ricarica la pagina e riprova.',
  },
  en: {
    title: 'Settings',

    scores: 'Scores',
    allModels: 'More ways of scoring',
    allModelsNote: 'Besides impact × speed ÷ effort and ICE: ICE as a product, PIE, RICE and PXL.',
    rater: 'Your name in the scores (optional)',
    raterHint:
      'Empty: one answer, of everybody. With a name you answer for yourself, and each idea has the median of those who answered.',

    look: 'Appearance',
    language: 'Language',
    theme: 'Theme',
    system: 'Automatic',
    light: 'Light',
    dark: 'Dark',
    shortcuts: 'Single-key shortcuts',
    shortcutsNote:
      'C writes an idea, / searches, ? shows them all. They do nothing while you type in a field.',

    company: 'Company',
    companyName: 'Name',
    companyHint: 'It heads the pages and what you export.',

    calendar: 'Meeting and summer pause',
    meeting: 'Weekly meeting',
    noMeeting: 'None',
    meetingHint: ({ on }) => `The next one: ${on}.`,
    noMeetingHint: 'With a fixed day, Today says how many results there are to discuss together.',
    pause: 'Summer pause',
    pauseHint:
      'Meetings on those days, and readings in the plan and in the calendar to download, move to the first working day after. Tests and their data go on.',
    pauseChoice: { usual: 'Two weeks in mid-August', days: 'Choose the days', none: 'None' },
    pauseEnd: { from: 'First day', to: 'Last day' },
    pauseProblem: {
      'no-day': 'Write a day and a month, such as 3 Aug.',
      reversed: 'The last day comes before the first.',
      'too-long': `A pause lasts at most ${longestPauseDays} days.`,
    },

    trash: 'Trash',
    trashNote: ({ days }) => `What you delete stays in the trash for ${days} days.`,
    openTrash: ({ count }) => (count === 0 ? 'Open the trash' : `Open the trash (${count})`),

    data: 'Data and backups',
    where:
      'Your data are in this browser, on this device, and nowhere else. The browser may delete them: a backup is a file that stays yours.',
    whereInMemory:
      'This browser does not let data be kept: what you write is there as long as this tab stays open. A backup is a file that stays yours.',
    lastBackup: 'Last backup',
    never: 'Never',
    daysAgo: ({ days }) => (days === 0 ? 'Today' : days === 1 ? 'Yesterday' : `${days} days ago`),
    contents: 'In the log',
    tests: ({ tests }) => (tests === 1 ? '1 test' : `${tests} tests`),
    operations: ({ operations }) => (operations === '1' ? '1 operation' : `${operations} operations`),
    space: 'Space used',
    ofQuota: ({ quota }) => `of ${quota} that the browser grants`,
    unknown: 'Not known',
    kept: 'Persistence',
    persisted: 'Granted',
    persistedNote: 'the browser does not delete on its own',
    notPersisted: 'Not granted',
    notPersistedNote: 'the browser may delete these data',
    askToKeep: 'Ask the browser to keep them',
    refused:
      'The browser does not grant it for now. It usually does once you use the app often or install it.',

    downloadBackup: 'Download a backup',
    downloaded: ({ name }) => `Backup downloaded: ${name}.`,
    backupFailed: 'The backup was not written.',

    restore: 'Restore a backup',
    chooseFile: 'Choose a backup file',
    refusedFile: ({ name }) => `“${name}” cannot be restored. Nothing here has changed.`,
    moreIssues: ({ count }) => (count === 1 ? 'and one more problem.' : `and ${count} more problems.`),
    restoreTitle: 'Restore this backup?',
    close: 'Close',
    copy: 'Copy',
    madeOn: 'Made',
    inBackup: 'Contains',
    isExample: 'Among them are the tests of the example company: invented numbers, no results.',
    replaces:
      '“Replace” puts the backup in the place of everything that is in this browser now. “Merge” keeps both.',
    nothingHere: 'This browser holds nothing yet: nothing gets lost.',
    saveFirst: 'First download a backup of now',
    cancel: 'Back',
    replace: 'Replace',
    merge: 'Merge',
    restored: ({ tests, on }) =>
      `${tests === 1 ? '1 test' : `${tests} tests`} restored. The backup was made on ${on}.`,
    undo: 'Undo',
    restoreUndone: 'Undone: everything is as it was before the restore.',
    restoreNotUndone: 'It could not be undone. The copy of before is among the automatic copies.',
    notVerified:
      'What is read back from the disk is not the same as the backup. Keep the file, reload the page and try again.',
  },
})
