import { defineMessages } from '../i18n/define-messages.ts'

type List = { readonly list: string; readonly count: number }

export const messages = defineMessages({
  it: {
    title: ({ key }: { readonly key: string }) => `Punteggio di ${key}`,
    close: 'Chiudi',
    save: 'Salva',
    clear: 'Togli le risposte',
    yes: 'Sì',
    no: 'No',
    steps: { 0.25: 'minimo', 0.5: 'basso', 1: 'medio', 2: 'alto', 3: 'enorme' },
    confidence: { 0.5: 'bassa', 0.8: 'media', 1: 'alta' },
    noObservation: 'Nell’ipotesi manca un’osservazione: una fiducia sopra 5 va spiegata.',
    points: 'Un punto per ogni sì.',
    missing: ({ list, count }: List) => (count === 1 ? `Manca: ${list}.` : `Mancano: ${list}.`),
    missingCount: ({ count }: { readonly count: number }) =>
      count === 1 ? 'Manca una risposta.' : `Mancano ${count} risposte.`,
    notANumber: 'Scrivi un numero, per esempio 1.200.',
    outside: ({ least, most }: { readonly least: string; readonly most: string }) =>
      `Scrivi un numero tra ${least} e ${most}.`,
    answeringAs: ({ name }: { readonly name: string }) => `Rispondi come ${name}.`,
    agreed: ({ count, median, lowest, highest }: Agreed) =>
      `${count} persone: mediana ${median}, da ${lowest} a ${highest}.`,
    allAgreed: ({ count, median }: Pick<Agreed, 'count' | 'median'>) => `${count} persone: tutte ${median}.`,
    wide: 'Pareri lontani: conviene parlarne.',
    saved: ({ key, score }: { readonly key: string; readonly score: string }) =>
      `Punteggio di ${key}: ${score}`,
    unsaved: 'Queste risposte non sono ancora salvate. Chiudi di nuovo per scartarle.',
  },
  en: {
    title: ({ key }) => `Score of ${key}`,
    close: 'Close',
    save: 'Save',
    clear: 'Remove the answers',
    yes: 'Yes',
    no: 'No',
    steps: { 0.25: 'minimal', 0.5: 'low', 1: 'medium', 2: 'high', 3: 'massive' },
    confidence: { 0.5: 'low', 0.8: 'medium', 1: 'high' },
    noObservation: 'The hypothesis has no observation: a confidence above 5 needs a reason.',
    points: 'One point for every yes.',
    missing: ({ list }) => `Missing: ${list}.`,
    missingCount: ({ count }) => (count === 1 ? 'One answer is missing.' : `${count} answers are missing.`),
    notANumber: 'Write a number, such as 1,200.',
    outside: ({ least, most }) => `Write a number between ${least} and ${most}.`,
    answeringAs: ({ name }) => `You answer as ${name}.`,
    agreed: ({ count, median, lowest, highest }) =>
      `${count} people: median ${median}, from ${lowest} to ${highest}.`,
    allAgreed: ({ count, median }) => `${count} people: all ${median}.`,
    wide: 'Far apart: worth talking over.',
    saved: ({ key, score }) => `Score of ${key}: ${score}`,
    unsaved: 'These answers are not saved yet. Close again to discard them.',
  },
})

type Agreed = {
  readonly count: number
  readonly median: string
  readonly lowest: string
  readonly highest: string
}
