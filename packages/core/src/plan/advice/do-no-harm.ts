import type { AdviceTable } from './advice-table.ts'
import { withoutEvidence } from './without-evidence.ts'

const notHarmful = ['met', 'too-small', 'promising', 'inconclusive', 'no-useful-effect'] as const

/**
 * For a change that is wanted anyway: scale unless harm is shown, with the guardrails as the plan asks.
 * It shows no benefit: with no effect at all it nearly always advises to scale. Money spent against a goal is no such
 * change, so there only a cost shown below the goal is scaled.
 */
export const doNoHarm: AdviceTable = {
  id: 'do-no-harm',
  rules: [
    ...withoutEvidence,
    { id: 'guardrail-worse', when: { verdicts: ['guardrail-broken'] }, advise: 'iterate' },
    { id: 'makes-it-worse', when: { verdicts: ['harm'] }, advise: 'stop' },
    { id: 'stop-loss', when: { reasons: ['stop-loss-reached'] }, advise: 'stop' },
    { id: 'too-dear', when: { verdicts: ['no-useful-effect'], kinds: ['threshold'] }, advise: 'stop' },
    {
      id: 'cost-not-shown',
      when: { verdicts: ['too-small', 'promising', 'inconclusive'], kinds: ['threshold'] },
      advise: 'iterate',
    },
    { id: 'no-control-group', when: { verdicts: notHarmful, kinds: ['before-after'] }, advise: 'iterate' },
    // Where nothing could be measured, that no harm is shown says nothing.
    {
      id: 'nothing-measured',
      when: { reasons: ['not-enough-data', 'effect-not-estimable'] },
      advise: 'iterate',
    },
    { id: 'no-harm-shown', when: { verdicts: notHarmful, guardrails: ['as-planned'] }, advise: 'scale' },
    { id: 'guardrail-not-verified', when: { verdicts: notHarmful }, advise: 'iterate' },
  ],
}
