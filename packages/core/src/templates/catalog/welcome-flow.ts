import type { Template } from '../template.ts'

/** An order may come days after the last message: thirty of them are waited for. */
export const welcomeFlow: Template = {
  id: 'welcome-flow',
  level: 'conversion',
  facts: { kind: 'ab', threshold: { relative: 0.2 }, durationDays: 56, maturationDays: 30 },
  guardrails: [{ id: 'unsubscribes', direction: 'lower', margin: { absolute: 0.01 }, mode: 'must-verify' }],
  words: {
    it: {
      title: 'E-mail di benvenuto: una serie invece di un messaggio solo',
      channel: 'E-mail',
      lookFor: 'Quanti nuovi iscritti comprano entro 30 giorni, e che cosa chiedono prima di comprare.',
      how: 'Lo strumento e-mail divide a caso chi si iscrive.',
      change: 'Mandare tre messaggi in dieci giorni: come scegliere, chi ha già comprato, un invito',
      segment: 'Nuovi iscritti alla newsletter',
      kpi: { name: 'Primi ordini entro 30 giorni', units: 'nuovi iscritti', events: 'primi ordini' },
      versions: [
        { name: 'Un messaggio', shows: 'Il benvenuto di oggi' },
        { name: 'Serie', shows: 'Tre messaggi in dieci giorni' },
      ],
      guardrails: [{ name: 'Disiscrizioni', event: 'disiscrizioni' }],
    },
    en: {
      title: 'Welcome e-mail: a series instead of a single message',
      channel: 'E-mail',
      lookFor: 'How many new subscribers buy within 30 days, and what they ask before they buy.',
      how: 'The e-mail tool splits new subscribers at random.',
      change: 'Send three messages in ten days: how to choose, who bought before, an invitation',
      segment: 'New newsletter subscribers',
      kpi: { name: 'First orders within 30 days', units: 'new subscribers', events: 'first orders' },
      versions: [
        { name: 'One message', shows: 'The welcome of today' },
        { name: 'Series', shows: 'Three messages in ten days' },
      ],
      guardrails: [{ name: 'Unsubscribes', event: 'unsubscribes' }],
    },
  },
}
