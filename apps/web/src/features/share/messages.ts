import { defineMessages } from '../../lib/i18n/define-messages.ts'

type FileNamed = { readonly name: string }

export const messages = defineMessages({
  it: {
    share: 'Condividi',
    title: 'Condividi il risultato',
    close: 'Chiudi',
    picture: 'Immagine',
    pictureHint:
      '1080 × 1350, per una chat o una presentazione. Nasce in questo browser: non va da nessuna parte.',
    making: 'Preparo l’immagine…',
    failed: 'Non riesco a preparare l’immagine. Ricarica la pagina e riprova.',
    downloadPicture: 'Scarica l’immagine (PNG)',
    downloaded: ({ name }: FileNamed) => `Immagine scaricata in ${name}.`,
    sendPicture: 'Invia con…',
    email: 'E-mail',
    characters: ({ count }: { readonly count: number }) => `${count} caratteri`,
    copyEmail: 'Copia il testo dell’e-mail',
    copied: 'Testo copiato.',
    notCopied: 'Il browser non lascia copiare: seleziona il testo e copialo.',
    paper: 'Stampa o PDF',
    paperHint: 'Tutto quello che serve per controllare, in due pagine A4 al massimo.',
    print: 'Apri la pagina da stampare',
  },
  en: {
    share: 'Share',
    title: 'Share the result',
    close: 'Close',
    picture: 'Picture',
    pictureHint: '1080 × 1350, for a chat or a presentation. It is made in this browser and goes nowhere.',
    making: 'Making the picture…',
    failed: 'The picture could not be made. Reload the page and try again.',
    downloadPicture: 'Download the picture (PNG)',
    downloaded: ({ name }) => `Picture downloaded as ${name}.`,
    sendPicture: 'Send with…',
    email: 'E-mail',
    characters: ({ count }) => `${count} characters`,
    copyEmail: 'Copy the e-mail text',
    copied: 'Text copied.',
    notCopied: 'The browser does not allow copying: select the text and copy it.',
    paper: 'Print or PDF',
    paperHint: 'All that is needed to check it, on two A4 pages at most.',
    print: 'Open the page to print',
  },
})
