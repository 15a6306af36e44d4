import { defineMessages } from '../../lib/i18n/define-messages.ts'

type On = { readonly on: string }
type Look = On & { readonly number: number }
type Money = { readonly money: string }

/** A test against a goal while it runs. */
export const goalMessages = defineMessages({
  it: {
    shareOfCap: ({ share }: { readonly share: string }) => `${share} del tetto di spesa`,
    spent: 'Spesa finora',
    ofCap: ({ cap }: { readonly cap: string }) => `su ${cap}, il tetto`,
    atMost: ({ goal }: { readonly goal: string }) => `obiettivo: al massimo ${goal} l’uno`,
    costSoFar: 'Costo finora',
    notAReading: 'non è ancora una lettura',

    capExceeded: ({ on }: On) => `Tetto di spesa superato il ${on}: spegni la campagna.`,
    capReached: ({ on }: On) => `Tetto di spesa raggiunto il ${on}: spegni la campagna.`,
    stopLoss: ({ on, money, outcomes }: On & Money & { readonly outcomes: string }) =>
      `Stop-loss raggiunto il ${on}: ${money} senza ${outcomes}. Spegni la campagna.`,
    readLater: ({ on }: On) => `La lettura si fa ${on}.`,
    readToday: 'La lettura si può fare adesso.',

    honest: ({ on }: On) =>
      `Questi sono i conti, non il verdetto: con pochi risultati il costo vero può essere molto diverso. Si giudica alla lettura di ${on}.`,
    underWay: ({ number, planned, on }: Look & { readonly planned: number }) =>
      `In corso. Lettura ${number} di ${planned}: ${on}.`,
    goesOn: ({ number, planned, on }: Look & { readonly planned: number }) =>
      `Lettura ${number} di ${planned}: non basta ancora. La prossima è ${on}.`,
    readings: 'Letture',
    readGoesOn: 'Lettura registrata: non basta ancora, il test va avanti.',
  },
  en: {
    shareOfCap: ({ share }) => `${share} of the spend cap`,
    spent: 'Spent so far',
    ofCap: ({ cap }) => `of ${cap}, the cap`,
    atMost: ({ goal }) => `goal: at most ${goal} each`,
    costSoFar: 'Cost so far',
    notAReading: 'not a reading yet',

    capExceeded: ({ on }) => `Spend cap exceeded on ${on}: switch the campaign off.`,
    capReached: ({ on }) => `Spend cap reached on ${on}: switch the campaign off.`,
    stopLoss: ({ on, money, outcomes }) =>
      `Stop-loss reached on ${on}: ${money} with no ${outcomes}. Switch the campaign off.`,
    readLater: ({ on }) => `The reading is on ${on}.`,
    readToday: 'The reading can be made now.',

    honest: ({ on }) =>
      `This is the account, not the verdict: with few outcomes the true cost may be very different. We judge at the reading of ${on}.`,
    underWay: ({ number, planned, on }) => `Running. Reading ${number} of ${planned}: ${on}.`,
    goesOn: ({ number, planned, on }) =>
      `Reading ${number} of ${planned}: not enough yet. The next one is on ${on}.`,
    readings: 'Readings',
    readGoesOn: 'Reading recorded: not enough yet, the test goes on.',
  },
})
