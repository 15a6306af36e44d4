import type { AdviceTable } from './advice-table.ts'
import { withoutEvidence } from './without-evidence.ts'

/**
 * The default table: scale only what met its criterion with every must-verify guardrail safe and every
 * watched one not broken; never act on data that cannot be trusted.
 *
 * A plan that names no table means this one, so it never changes: a better one is another preset.
 */
export const riskAware: AdviceTable = {
  id: 'risk-aware',
  rules: [
    ...withoutEvidence,
    { id: 'guardrail-worse', when: { verdicts: ['guardrail-broken'] }, advise: 'iterate' },
    { id: 'makes-it-worse', when: { verdicts: ['harm'] }, advise: 'stop' },
    { id: 'nothing-useful', when: { verdicts: ['no-useful-effect'] }, advise: 'stop' },
    // Whatever else changed with the days is in the figure too: a controlled test comes first.
    { id: 'no-control-group', when: { verdicts: ['met'], kinds: ['before-after'] }, advise: 'iterate' },
    {
      id: 'criterion-and-guardrails',
      when: { verdicts: ['met'], guardrails: ['as-planned'] },
      advise: 'scale',
    },
    { id: 'guardrail-not-verified', when: { verdicts: ['met'] }, advise: 'iterate' },
    { id: 'below-threshold', when: { verdicts: ['too-small'] }, advise: 'iterate' },
    { id: 'stop-loss', when: { reasons: ['stop-loss-reached'] }, advise: 'stop' },
    { id: 'not-shown-yet', when: { verdicts: ['promising', 'inconclusive'] }, advise: 'iterate' },
  ],
}
