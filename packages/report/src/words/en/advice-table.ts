import type { AdviceTableWords } from '../advice-table-words.ts'

export const adviceTable: AdviceTableWords = {
  name: {
    'risk-aware': 'Risk-aware',
    'clear-signals': 'Clear signals',
    'do-no-harm': 'Do no harm',
    'cheap-to-reverse': 'Cheap to reverse',
    own: 'Our own rules',
  },
  note: {
    'risk-aware': 'Scale only if the criterion is met, stop what is of no use.',
    'clear-signals': 'Scale if the criterion is met, stop only if it is worse; in between, try again.',
    'do-no-harm':
      'For changes wanted anyway: scale unless it is seen to be worse. It does not show that it works.',
    'cheap-to-reverse':
      'Scale even what is only promising. If in truth nothing changes, in a small test that comes up as often as 1 time in 4.',
    own: 'The table that you wrote in the settings.',
  },
  decides: ({ name, condition, action }) => `Rule “${name}”: ${condition}, ${action}.`,
  inPlan: ({ name, note }) => `The advice follows the rule “${name}”. ${note}`,
  withoutCriterion:
    'The criterion is not met: the advice to scale comes from the rule chosen in the plan, not from what the numbers show.',
  action: { scale: 'scale', iterate: 'iterate', stop: 'stop', none: 'no advice' },
  presetRule: {
    'data-not-trusted': 'if the data are not reliable',
    'not-read-yet': 'until the test is read',
    'guardrail-worse': 'if something that must not get worse does',
    'makes-it-worse': 'if the result is worse',
    'nothing-useful': 'if nothing useful is seen, or the cost is above the goal',
    'too-dear': 'if the cost is above the goal',
    'stop-loss': 'if the stop-loss is spent with no outcome',
    'no-control-group': 'if there is no comparison on the same days',
    'criterion-and-guardrails': 'if the criterion is met and the limits hold',
    'guardrail-not-verified': 'if a limit that must be verified is not',
    'below-threshold': 'if it is better, but below the threshold',
    'not-shown-yet': 'if the numbers are not enough to show it',
    'no-clear-signal': 'if the signal is not clear',
    'cost-not-shown': 'if the cost is not seen to be below the goal',
    'nothing-measured': 'if the numbers are too few for an interval',
    'no-harm-shown': 'if nothing worse is seen and the limits hold',
    'promising-is-enough': 'if it is promising and the limits hold',
  },
  when: (conditions) => `if ${conditions}`,
  otherwise: 'in every other case',
  verdict: (names) => `the verdict is ${names}`,
  or: (names) => names.join(' or '),
  guardrails: {
    'as-planned': 'the limits hold',
    unverified: 'a limit that must be verified is not',
    broken: 'something that must not get worse does',
  },
  kindIs: (names) => `the test is ${names}`,
  kind: {
    ab: 'A/B, chance decides',
    blocks: 'by periods or areas',
    delivery: 'A/B, the platform decides',
    threshold: 'against a goal',
    'before-after': 'before and after',
  },
  reason: {
    'data-unhealthy': 'the data do not pass their checks',
    'not-read-yet': 'the test is not read',
    'look-does-not-end-the-test': 'the reading does not end the test',
    'guardrail-worse': 'something that must not get worse does',
    'not-enough-data': 'the numbers are too few',
    'effect-not-estimable': 'the effect cannot be estimated',
    'interval-below-zero': 'the whole interval is on the worse side',
    'criterion-reached': 'the criterion is met',
    'few-events-not-confirmed': 'there are few events and the exact test does not agree',
    'interval-below-threshold': 'the whole interval is short of the threshold',
    'better-than-zero-only': 'the interval is beyond zero, the estimate short of the threshold',
    'estimate-reaches-threshold-only': 'the estimate reaches the threshold, the interval includes zero',
    'no-criterion-beforehand': 'no criterion is written before the data',
    'no-effect-as-large-as-threshold': 'an effect as large as the threshold is ruled out',
    'interval-too-wide': 'the interval is too wide',
    'cost-below-goal': 'the cost is below the goal',
    'cost-above-goal': 'the cost is above the goal',
    'stop-loss-reached': 'the stop-loss is spent with no outcome',
  },
  issue: {
    'no-rule-for': ({ verdict, guardrails }) =>
      `No row decides when the verdict is “${verdict}” and ${guardrails}. Add a row.`,
    'contradicts-rule': (earlier) =>
      `It has the same conditions as ${earlier}, with other advice: keep only one of them.`,
    'unreachable-rule': 'It never decides: the rows above cover all its cases. Remove it, or move it up.',
    'duplicate-rule': 'Another row has the same code.',
    'advises-without-evidence': 'With unreliable data, or before the reading, no row may give advice.',
    'scales-harm': 'It would scale what makes things worse too: put a row for “Worse” above it.',
    'scales-broken-guardrail':
      'It would scale even when something that must not get worse does: choose “the limits hold” here.',
    'scales-unverified-guardrail':
      'It would scale with limits that are not verified: choose “the limits hold” here.',
    'scales-before-after':
      'It would scale a before and after too, which has no comparison: put a row for that kind of test above it.',
  },
  planIssue: ({ row, issue }) =>
    row === null ? `Rules of advice. ${issue}` : `Rules of advice, ${row}. ${issue}`,
}
