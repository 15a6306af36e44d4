import { defineMessages } from '../i18n/define-messages.ts'

type FileNamed = { readonly name: string }

export const messages = defineMessages({
  it: {
    of: ({ title }: { readonly title: string }) => `Tabella «${title}»`,
    example: ({ name }: FileNamed) => `Esempio ${name}`,
    exampleFile: ({ name }: FileNamed) => `esempio-${name}`,
    copy: 'Copia la tabella',
    excel: 'Scarica Excel',
    csv: 'Scarica CSV',
    copied: 'Tabella copiata: si incolla in un foglio o in una e-mail.',
    notCopied: 'Il browser non lascia copiare. Scarica il file Excel.',
    saved: ({ name }: FileNamed) => `Tabella scaricata in ${name}.`,
    failed: 'Non riesco a preparare il file. Ricarica la pagina e riprova.',
  },
  en: {
    of: ({ title }) => `Table “${title}”`,
    example: ({ name }) => `Example ${name}`,
    exampleFile: ({ name }) => `example-${name}`,
    copy: 'Copy the table',
    excel: 'Download Excel',
    csv: 'Download CSV',
    copied: 'Table copied: paste it in a sheet or an e-mail.',
    notCopied: 'The browser does not allow copying. Download the Excel file.',
    saved: ({ name }) => `Table downloaded as ${name}.`,
    failed: 'The file could not be made. Reload the page and try again.',
  },
})
