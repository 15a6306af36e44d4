import { defineMessages } from '../../lib/i18n/define-messages.ts'

type On = { readonly on: string }
type Days = { readonly days: number }

export const messages = defineMessages({
  it: {
    title: 'Ricontrollo a 30 e 90 giorni',
    after: ({ days }: Days) => `Dopo ${days} giorni`,
    from: ({ on }: On) => `da ${on}`,
    record: ({ days }: Days) => `Registra il ricontrollo a ${days} giorni`,
    again: ({ days }: Days) => `Registra di nuovo il ricontrollo a ${days} giorni`,
    save: 'Registra il ricontrollo',
    cancel: 'Annulla',
    saved: 'Ricontrollo registrato.',
    marks: { tick: 'a posto', warn: 'attenzione', clock: 'da ricontrollare' },
    who: 'Qualcuno vede ancora la versione di prima?',
    kept: 'Sì, una parte',
    keptNote: 'Si confrontano le due versioni negli stessi giorni.',
    level: 'No, tutti vedono quella nuova',
    levelNote: 'Si scrive solo il livello del KPI: senza un confronto è una prova debole.',
    onlyLevel:
      'Qui si scrive solo il livello del KPI: con i totali le versioni di questo test non si confrontano.',
    firstDay: 'Primo giorno contato',
    lastDay: 'Ultimo giorno contato',
    share: 'Quota che doveva vedere la versione di prima',
    control: 'Versione di prima',
    scaled: 'Versione scalata',
    notHere: ({ names }: { readonly names: string }) =>
      `${names}: servono i giorni uno per uno, qui non si ricontrolla.`,
  },
  en: {
    title: 'Recheck after 30 and 90 days',
    after: ({ days }) => `After ${days} days`,
    from: ({ on }) => `from ${on}`,
    record: ({ days }) => `Record the recheck after ${days} days`,
    again: ({ days }) => `Record the recheck after ${days} days again`,
    save: 'Record the recheck',
    cancel: 'Cancel',
    saved: 'Recheck recorded.',
    marks: { tick: 'in order', warn: 'attention', clock: 'to be checked again' },
    who: 'Does anybody still see the former version?',
    kept: 'Yes, some do',
    keptNote: 'Both versions are compared on the same days.',
    level: 'No, everybody sees the new one',
    levelNote: 'Only the level of the KPI is entered: without a comparison it is weak evidence.',
    onlyLevel: 'Only the level of the KPI is entered here: totals do not compare the versions of this test.',
    firstDay: 'First day counted',
    lastDay: 'Last day counted',
    share: 'Share meant to see the former version',
    control: 'Former version',
    scaled: 'Scaled version',
    notHere: ({ names }) => `${names}: single days are needed, it is not checked again here.`,
  },
})
