import type { ShareWords } from '../share-words.ts'

export const share: ShareWords = {
  advice: {
    scale: 'La regola consiglia di scalare.',
    iterate: 'La regola consiglia di iterare.',
    stop: 'La regola consiglia di fermare.',
    none: 'La regola non dà un consiglio.',
  },
  adviceWas: {
    scale: 'La regola consigliava di scalare.',
    iterate: 'La regola consigliava di iterare.',
    stop: 'La regola consigliava di fermare.',
  },
  decision: ({ action, by }) => `${by === null ? 'Decisione' : `Decisione di ${by}`}: ${decided[action]}.`,
  decides: ({ owner }) => `Decide ${owner}.`,
  kind: {
    ab: 'Test A/B, decide il caso',
    blocks: 'Periodi o zone, in ordine sorteggiato',
    delivery: 'Confronto, decide la piattaforma',
    threshold: 'Test contro un obiettivo',
    'before-after': 'Prima e dopo',
  },
  afterData: 'Test finito, letto senza un piano',
  evidence: ({ kind, collected, level, grade }) =>
    [kind, collected, ...(level === null ? [] : [`intervallo al ${level}`]), grade].join(', ') + '.',
  planChanged: ({ times }) => `Piano modificato ${times === 1 ? '1 volta' : `${times} volte`} dopo l’avvio.`,
  moreGuardrails: ({ count }) =>
    count === 1 ? 'Un’altra misura è nel registro.' : `Altre ${count} misure sono nel registro.`,
  planVersion: (version) => `piano v${version}`,
  madeWith: 'fatto con Cimento',
}

const decided = { scale: 'scalare', iterate: 'iterare', stop: 'fermare' } as const
