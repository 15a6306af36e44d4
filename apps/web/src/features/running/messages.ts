import { defineMessages } from '../../lib/i18n/define-messages.ts'

type On = { readonly on: string }
type Days = { readonly days: number }

export const messages = defineMessages({
  it: {
    readyToRead: ({ on }: On) => `Pronto da leggere: la lettura era prevista ${on}.`,
    readyToday: 'Pronto da leggere: la lettura è oggi.',
    alreadyRead: ({ on }: On) => `Letto ${on}. Il verdetto resta quello, finché non leggi di nuovo.`,
    notStarted: ({ on }: On) => `Comincia ${on}. I numeri si scrivono da quel giorno.`,
    honest: ({ on }: On) =>
      `Il confronto appare alla lettura di ${on}. In Meta o GA4 lo vedi già: qui conta solo la lettura.`,
    collected: ({ collected, planned, units }: Record<'collected' | 'planned' | 'units', string>) =>
      `${collected} di ${planned} ${units}`,
    share: ({ share }: { readonly share: string }) => `${share} del campione`,
    impossible: 'Alcuni numeri non possono essere veri: correggili nella tabella.',
    quality: 'I dati arrivano bene?',
    marks: { tick: 'a posto', warn: 'attenzione', clock: 'in attesa' },
    read: 'Leggi i risultati',
    openVerdict: 'Apri il verdetto',
    readWithGaps: ({ days }: Days) =>
      days === 1
        ? 'Manca 1 giorno: la lettura usa i numeri che ci sono.'
        : `Mancano ${days} giorni: la lettura usa i numeri che ci sono.`,
    readAlready: 'Risultati letti: il verdetto è nel registro.',
    notRead: 'La lettura non è riuscita:',

    data: 'Dati',
    entry: 'Come scrivi i numeri',
    daily: 'Al giorno',
    cumulative: 'Totali fino a oggi',
    dailyFixed: 'Numeri al giorno. Per passare ai totali, prima svuota la tabella.',
    cumulativeFixed: 'Totali dall’inizio. Per passare ai numeri al giorno, prima svuota la tabella.',
    cumulativeHint:
      'Ogni riga è il totale dall’inizio del test alla fine di quel giorno. Ne basta una sola, con i totali finali.',
    paste: 'Incolla',
    counter: 'Contatore',
    hint: 'Incolla qui da Excel o scrivi il primo giorno. Una cella vuota vuol dire «non ancora arrivato», non zero.',
    day: 'Giorno',
    gridCaption: 'I numeri di ogni versione, giorno per giorno',
    gridCaptionAlone: 'I numeri, giorno per giorno',
    before: 'Prima',
    after: 'Dopo',
    until: ({ on }: On) => `fino a ${on}`,
    from: ({ on }: On) => `da ${on}, il giorno del cambiamento`,
    turnDays: ({ from, to }: Record<'from' | 'to', string>) => `da ${from} a ${to}`,
    leftOut: 'non conta',
    today: 'oggi',
    unnamed: ['controllo', 'variante', 'variante', 'variante'],
  },
  en: {
    readyToRead: ({ on }) => `Ready to be read: the reading was planned for ${on}.`,
    readyToday: 'Ready to be read: the reading is today.',
    alreadyRead: ({ on }) => `Read on ${on}. The verdict stays as it was, until you read again.`,
    notStarted: ({ on }) => `Begins on ${on}. Counts are written from that day on.`,
    honest: ({ on }) =>
      `The comparison appears at the reading of ${on}. Meta or GA4 show it already: here only the reading counts.`,
    collected: ({ collected, planned, units }) => `${collected} of ${planned} ${units}`,
    share: ({ share }) => `${share} of the sample`,
    impossible: 'Some counts cannot be true: correct them in the table.',
    quality: 'Are the data coming in well?',
    marks: { tick: 'in order', warn: 'attention', clock: 'waiting' },
    read: 'Read the results',
    openVerdict: 'Open the verdict',
    readWithGaps: ({ days }) =>
      days === 1
        ? '1 day is missing: the reading uses the counts that are there.'
        : `${days} days are missing: the reading uses the counts that are there.`,
    readAlready: 'Results read: the verdict is in the log.',
    notRead: 'The reading did not work:',

    data: 'Data',
    entry: 'How you write the counts',
    daily: 'Per day',
    cumulative: 'Totals so far',
    dailyFixed: 'Counts per day. To change to totals, empty the table first.',
    cumulativeFixed: 'Totals since the start. To change to counts per day, empty the table first.',
    cumulativeHint:
      'Each row is the total from the start of the test to the end of that day. One row is enough, with the final totals.',
    paste: 'Paste',
    counter: 'Counter',
    hint: 'Paste here from Excel, or write the first day. An empty cell means “not reported yet”, not zero.',
    day: 'Day',
    gridCaption: 'The counts of each version, day by day',
    gridCaptionAlone: 'The counts, day by day',
    before: 'Before',
    after: 'After',
    until: ({ on }) => `up to ${on}`,
    from: ({ on }) => `from ${on}, the day of the change`,
    turnDays: ({ from, to }) => `from ${from} to ${to}`,
    leftOut: 'does not count',
    today: 'today',
    unnamed: ['control', 'variant', 'variant', 'variant'],
  },
})
