import type { AdviceTable } from './advice-table.ts'
import { withoutEvidence } from './without-evidence.ts'

/** Scale only what met its criterion, stop only what is shown to be worse or too dear; try again in between. */
export const clearSignals: AdviceTable = {
  id: 'clear-signals',
  rules: [
    ...withoutEvidence,
    { id: 'guardrail-worse', when: { verdicts: ['guardrail-broken'] }, advise: 'iterate' },
    { id: 'makes-it-worse', when: { verdicts: ['harm'] }, advise: 'stop' },
    { id: 'too-dear', when: { verdicts: ['no-useful-effect'], kinds: ['threshold'] }, advise: 'stop' },
    { id: 'stop-loss', when: { reasons: ['stop-loss-reached'] }, advise: 'stop' },
    { id: 'no-control-group', when: { verdicts: ['met'], kinds: ['before-after'] }, advise: 'iterate' },
    {
      id: 'criterion-and-guardrails',
      when: { verdicts: ['met'], guardrails: ['as-planned'] },
      advise: 'scale',
    },
    { id: 'guardrail-not-verified', when: { verdicts: ['met'] }, advise: 'iterate' },
    {
      id: 'no-clear-signal',
      when: { verdicts: ['too-small', 'promising', 'inconclusive', 'no-useful-effect'] },
      advise: 'iterate',
    },
  ],
}
