import type { AdviceTable } from './advice-table.ts'
import { withoutEvidence } from './without-evidence.ts'

/**
 * For a change that is cheap to undo: promising is enough to scale. A small test with no effect at all is promising far
 * more often than 2.5 % of the time: the error is cheap, not rare.
 */
export const cheapToReverse: AdviceTable = {
  id: 'cheap-to-reverse',
  rules: [
    ...withoutEvidence,
    { id: 'guardrail-worse', when: { verdicts: ['guardrail-broken'] }, advise: 'iterate' },
    { id: 'makes-it-worse', when: { verdicts: ['harm'] }, advise: 'stop' },
    { id: 'nothing-useful', when: { verdicts: ['no-useful-effect'] }, advise: 'stop' },
    { id: 'stop-loss', when: { reasons: ['stop-loss-reached'] }, advise: 'stop' },
    {
      id: 'no-control-group',
      when: { verdicts: ['met', 'promising'], kinds: ['before-after'] },
      advise: 'iterate',
    },
    {
      id: 'criterion-and-guardrails',
      when: { verdicts: ['met'], guardrails: ['as-planned'] },
      advise: 'scale',
    },
    {
      id: 'promising-is-enough',
      when: { verdicts: ['promising'], guardrails: ['as-planned'] },
      advise: 'scale',
    },
    { id: 'guardrail-not-verified', when: { verdicts: ['met', 'promising'] }, advise: 'iterate' },
    { id: 'below-threshold', when: { verdicts: ['too-small'] }, advise: 'iterate' },
    { id: 'not-shown-yet', when: { verdicts: ['inconclusive'] }, advise: 'iterate' },
  ],
}
