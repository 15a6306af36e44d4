import type { SnapshotReason } from '@cimento/storage'
import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Named = { readonly made: string }
type Reasons = Readonly<Record<SnapshotReason, string>>

export const snapshotMessages = defineMessages({
  it: {
    title: 'Copie automatiche',
    about:
      'Ogni 20 operazioni, o un minuto dopo una modifica, Cimento mette da parte una copia in questo browser, fuori dal database. Serve se il database si guasta. Se cancelli i dati del sito sparisce anche lei: solo un backup scaricato resta.',
    noneHere: 'Questo browser non lascia conservare copie automatiche: scarica un backup più spesso.',
    noneYet: 'Ancora nessuna.',
    count: ({ count }: { readonly count: number }) => (count === 1 ? '1 copia' : `${count} copie`),
    makeOne: 'Fanne una adesso',
    made: ({ made }: Named) => `La copia più recente è di ${made}.`,
    failed: {
      'not-verified': 'La copia non è stata fatta: riletta, non era uguale. Quelle di prima ci sono ancora.',
      unwritable: 'La copia non è stata fatta: il browser non la scrive. Forse lo spazio è pieno.',
    },
    caption: 'Copie automatiche, dalla più recente',
    when: 'Fatta',
    size: 'Peso',
    operations: 'Operazioni',
    reason: 'Perché',
    reasons: {
      change: 'dopo una modifica',
      request: 'chiesta da te',
      restore: 'prima di una ripresa',
      import: 'prima di unire un file',
      migration: 'prima di un aggiornamento',
      wipe: 'prima di ricominciare',
    } satisfies Reasons,
    actions: 'Che cosa farne',
    download: 'Scarica',
    downloadOf: ({ made }: Named) => `Scarica la copia di ${made}`,
    restore: 'Riprendi',
    restoreOf: ({ made }: Named) => `Riprendi la copia di ${made}`,
    unreadable: ({ made }: Named) => `La copia di ${made} non si legge. Prova con un’altra.`,
    named: ({ made }: Named) => `Copia automatica di ${made}`,
  },
  en: {
    title: 'Automatic copies',
    about:
      'Every 20 operations, or a minute after a change, Cimento puts a copy aside in this browser, outside of the database. It helps when the database breaks. If you clear the site’s data it goes too: only a downloaded backup stays.',
    noneHere: 'This browser does not let automatic copies be kept: download a backup more often.',
    noneYet: 'None yet.',
    count: ({ count }) => (count === 1 ? '1 copy' : `${count} copies`),
    makeOne: 'Make one now',
    made: ({ made }) => `The latest copy was made on ${made}.`,
    failed: {
      'not-verified':
        'The copy was not made: read back, it was not the same. The earlier ones are still there.',
      unwritable: 'The copy was not made: the browser does not write it. Its space may be full.',
    },
    caption: 'Automatic copies, the latest first',
    when: 'Made',
    size: 'Size',
    operations: 'Operations',
    reason: 'Why',
    reasons: {
      change: 'after a change',
      request: 'you asked for it',
      restore: 'before a restore',
      import: 'before a file was merged',
      migration: 'before an update',
      wipe: 'before a fresh start',
    },
    actions: 'What to do with it',
    download: 'Download',
    downloadOf: ({ made }) => `Download the copy of ${made}`,
    restore: 'Restore',
    restoreOf: ({ made }) => `Restore the copy of ${made}`,
    unreadable: ({ made }) => `The copy of ${made} cannot be read. Try another one.`,
    named: ({ made }) => `Automatic copy of ${made}`,
  },
})
