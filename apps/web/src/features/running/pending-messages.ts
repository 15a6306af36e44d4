import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Waiting = readonly { readonly version: string; readonly pending: string }[]

export const pendingMessages = defineMessages({
  it: { pending: (waiting: Waiting) => `In attesa di risposta: ${each(waiting)}.` },
  en: { pending: (waiting: Waiting) => `Still waiting for an answer: ${each(waiting)}.` },
})

const each = (waiting: Waiting): string =>
  waiting.map(({ version, pending }) => (version === '' ? pending : `${version} ${pending}`)).join(', ')
