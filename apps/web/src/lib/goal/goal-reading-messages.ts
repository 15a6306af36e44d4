import { defineMessages } from '../i18n/define-messages.ts'

type Look = { readonly number: number; readonly on: string }
type Money = { readonly money: string }

/** The weekly readings of a test against a goal. */
export const goalReadingMessages = defineMessages({
  it: {
    notEnough: ({ number, on }: Look) => `${number}ª, ${on}: non basta ancora`,
    ended: ({ number, on, word }: Look & { readonly word: string }) => `${number}ª, ${on}: ${word}`,
    missed: ({ number, on }: Look) => `${number}ª, ${on}: saltata`,
    ready: ({ number, on }: Look) => `${number}ª, ${on}: pronta`,
    toCome: ({ number, on }: Look) => `${number}ª, ${on}`,
    spentThen: ({ money }: Money) => `spesi ${money}`,
    spentAndRange: ({ money, interval }: Money & { readonly interval: string }) =>
      `spesi ${money}; costo ${interval}`,
    marks: { tick: 'fatta', warn: 'saltata', clock: 'in attesa' },
  },
  en: {
    notEnough: ({ number, on }) => `No. ${number}, ${on}: not enough yet`,
    ended: ({ number, on, word }) => `No. ${number}, ${on}: ${word}`,
    missed: ({ number, on }) => `No. ${number}, ${on}: skipped`,
    ready: ({ number, on }) => `No. ${number}, ${on}: ready`,
    toCome: ({ number, on }) => `No. ${number}, ${on}`,
    spentThen: ({ money }) => `${money} spent`,
    spentAndRange: ({ money, interval }) => `${money} spent; cost ${interval}`,
    marks: { tick: 'made', warn: 'skipped', clock: 'waiting' },
  },
})
