import { defineMessages } from '../i18n/define-messages.ts'

type Interval = { readonly interval: string }

/** The readings of a test that is read more than once. */
export const readingsMessages = defineMessages({
  it: {
    notEnough: 'non basta ancora',
    missed: 'saltata',
    ready: 'pronta',
    spent: ({ money }: { readonly money: string }) => `spesi ${money}`,
    cost: ({ interval }: Interval) => `costo ${interval}`,
    change: ({ interval }: Interval) => `variazione ${interval}`,
    marks: { tick: 'fatta', warn: 'saltata', clock: 'in attesa' },
  },
  en: {
    notEnough: 'not enough yet',
    missed: 'skipped',
    ready: 'ready',
    spent: ({ money }) => `${money} spent`,
    cost: ({ interval }) => `cost ${interval}`,
    change: ({ interval }) => `change ${interval}`,
    marks: { tick: 'made', warn: 'skipped', clock: 'waiting' },
  },
})
