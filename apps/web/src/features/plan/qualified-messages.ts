import { defineMessages } from '../../lib/i18n/define-messages.ts'

export const qualifiedMessages = defineMessages({
  it: {
    label: 'Prima arrivano contatti, poi si tengono o si scartano',
    note: 'La tabella chiede spesa, contatti, tenuti e scartati, e dice quanti aspettano ancora una risposta. Conta solo chi resta.',
  },
  en: {
    label: 'Leads come first, then they are kept or rejected',
    note: 'The table asks for spend, leads, kept and rejected, and says how many still wait for an answer. Only those kept count.',
  },
})
