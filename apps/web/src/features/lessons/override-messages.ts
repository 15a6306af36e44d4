import { defineMessages } from '../../lib/i18n/define-messages.ts'

type OutOf = { readonly count: number; readonly total: number }
type Known = { readonly known: number; readonly total: number }

export const messages = defineMessages({
  it: {
    title: 'Decisioni contro il consiglio',
    rate: ({ count, total }: OutOf) =>
      total === 1
        ? `${count} su 1 decisione con un consiglio.`
        : `${count} su ${total} decisioni con un consiglio.`,
    known: ({ known, total }: Known) =>
      known === 0
        ? 'Di nessuna si sa com’è andata dopo.'
        : `Di ${known} su ${total} si sa com’è andata dopo.`,
    decided: ({ action, advice }: { readonly action: string; readonly advice: string }) =>
      `${action}; il consiglio era di ${advice}.`,
    because: ({ reason }: { readonly reason: string }) => `«${reason}»`,
    actions: { scale: 'Scalato', iterate: 'Iterato', stop: 'Fermato' },
    advices: { scale: 'scalare', iterate: 'iterare', stop: 'fermare' },
    iteration: ({ key, verdict }: { readonly key: string; readonly verdict: string }) => `${key}: ${verdict}`,
    notKnown: 'non si sa ancora',
  },
  en: {
    title: 'Decisions against the advice',
    rate: ({ count, total }) =>
      `${count} of ${total} ${total === 1 ? 'decision' : 'decisions'} that had advice.`,
    known: ({ known, total }) =>
      known === 0
        ? 'How they turned out is not known.'
        : `How it turned out is known of ${known} of ${total}.`,
    decided: ({ action, advice }) => `${action}; the advice was to ${advice}.`,
    because: ({ reason }) => `“${reason}”`,
    actions: { scale: 'Scaled', iterate: 'Iterated', stop: 'Stopped' },
    advices: { scale: 'scale', iterate: 'iterate', stop: 'stop' },
    iteration: ({ key, verdict }) => `${key}: ${verdict}`,
    notKnown: 'not known yet',
  },
})
