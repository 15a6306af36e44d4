import { defineMessages } from '../i18n/define-messages.ts'

export const messages = defineMessages({
  it: {
    download: 'Scarica le date per l’agenda (.ics)',
    downloaded: ({ name }: { readonly name: string }) => `Letture e ricontrolli in ${name}.`,
  },
  en: {
    download: 'Download the dates for your diary (.ics)',
    downloaded: ({ name }) => `Readings and rechecks in ${name}.`,
  },
})
