import { defineMessages } from '../i18n/define-messages.ts'

/** A reading; without a number one that the plan did not have. */
type Look = { readonly number: number | null; readonly on: string }
type Money = { readonly money: string }

const it = ({ number, on }: Look) => (number === null ? `Fuori piano, ${on}` : `${number}ª, ${on}`)
const en = ({ number, on }: Look) => (number === null ? `Outside the plan, ${on}` : `No. ${number}, ${on}`)

/** The readings of a test that is read more than once. */
export const readingsMessages = defineMessages({
  it: {
    notEnough: (look: Look) => `${it(look)}: non basta ancora`,
    ended: ({ word, ...look }: Look & { readonly word: string }) => `${it(look)}: ${word}`,
    missed: (look: Look) => `${it(look)}: saltata`,
    ready: (look: Look) => `${it(look)}: pronta`,
    toCome: (look: Look) => it(look),
    spentThen: ({ money }: Money) => `spesi ${money}`,
    spentAndRange: ({ money, interval }: Money & { readonly interval: string }) =>
      `spesi ${money}; costo ${interval}`,
    countedThen: ({ count, units }: Record<'count' | 'units', string>) => `${count} ${units}`,
    countedAndRange: ({ count, units, interval }: Record<'count' | 'units' | 'interval', string>) =>
      `${count} ${units}; variazione ${interval}`,
    marks: { tick: 'fatta', warn: 'saltata', clock: 'in attesa' },
  },
  en: {
    notEnough: (look) => `${en(look)}: not enough yet`,
    ended: ({ word, ...look }) => `${en(look)}: ${word}`,
    missed: (look) => `${en(look)}: skipped`,
    ready: (look) => `${en(look)}: ready`,
    toCome: (look) => en(look),
    spentThen: ({ money }) => `${money} spent`,
    spentAndRange: ({ money, interval }) => `${money} spent; cost ${interval}`,
    countedThen: ({ count, units }) => `${count} ${units}`,
    countedAndRange: ({ count, units, interval }) => `${count} ${units}; change ${interval}`,
    marks: { tick: 'made', warn: 'skipped', clock: 'waiting' },
  },
})
