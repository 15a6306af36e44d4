import type { ShareWords } from '../share-words.ts'

export const share: ShareWords = {
  advice: {
    scale: 'The rule advises scaling.',
    iterate: 'The rule advises iterating.',
    stop: 'The rule advises stopping.',
    none: 'The rule gives no advice.',
  },
  adviceWas: {
    scale: 'The rule advised scaling.',
    iterate: 'The rule advised iterating.',
    stop: 'The rule advised stopping.',
  },
  decision: ({ action, by }) => `${by === null ? 'Decision' : `Decision by ${by}`}: ${action}.`,
  decides: ({ owner }) => `${owner} decides.`,
  kind: {
    ab: 'A/B test, chance decides',
    blocks: 'Periods or areas, in random order',
    delivery: 'A comparison, the platform decides',
    threshold: 'Test against a goal',
    'before-after': 'Before and after',
  },
  afterData: 'Finished test, read without a plan',
  evidence: ({ kind, collected, level, grade }) =>
    [kind, collected, ...(level === null ? [] : [`${level} interval`]), grade].join(', ') + '.',
  planChanged: ({ times }) => `Plan changed ${times === 1 ? 'once' : `${times} times`} after the start.`,
  moreGuardrails: ({ count }) =>
    count === 1 ? 'One more measure is in the log.' : `${count} more measures are in the log.`,
  planVersion: (version) => `plan v${version}`,
  madeWith: 'made with Cimento',
}
