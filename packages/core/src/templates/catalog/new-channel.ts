import type { Template } from '../template.ts'

/** One channel has nothing beside it: it is held against what a lead may cost, and the cap is all that is risked. */
export const newChannel: Template = {
  id: 'new-channel',
  level: 'consideration',
  facts: {
    kind: 'threshold',
    kpiKind: 'cost',
    direction: 'lower',
    valueUnit: '€',
    qualified: true,
    durationDays: 42,
    maturationDays: 14,
  },
  words: {
    it: {
      title: 'Canale nuovo, con un tetto di spesa',
      channel: 'Il canale da provare',
      lookFor: 'Quanto margine porta un cliente, e quindi quanto può costare al massimo un lead buono.',
      how: 'Nessun confronto: il canale contro un obiettivo di costo, letto ogni settimana.',
      change: 'Comprare i primi lead in un canale nuovo, con un tetto di spesa',
      segment: 'Un solo pubblico, il più promettente',
      kpi: { name: 'Costo per lead qualificato', events: 'lead qualificati' },
    },
    en: {
      title: 'A new channel, with a spend cap',
      channel: 'The channel to try',
      lookFor: 'How much margin a customer brings, and so the most that a good lead may cost.',
      how: 'No comparison: the channel against a cost goal, read every week.',
      change: 'Buy the first leads in a new channel, with a spend cap',
      segment: 'A single audience, the most promising one',
      kpi: { name: 'Cost per qualified lead', events: 'qualified leads' },
    },
  },
}
