import { defineMessages } from '../../lib/i18n/define-messages.ts'

export const messages = defineMessages({
  it: { title: 'Lezioni' },
  en: { title: 'Lessons' },
})
