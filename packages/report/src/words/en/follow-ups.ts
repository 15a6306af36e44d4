import type { FollowUpWords } from '../follow-up-words.ts'

const missing = () => 'The number is missing.'

export const followUps: FollowUpWords = {
  tag: {
    held: 'Still there',
    faded: 'Faded',
    reversed: 'Now worse',
    'guardrail-worse': 'Worse elsewhere',
    unknown: 'Not known',
  },
  held: ({ interval }) => `The advantage is still there: ${interval}.`,
  smaller: ({ interval, threshold }) =>
    `Something is left, but less than worthwhile: ${interval}, ${threshold} was needed.`,
  faded: ({ interval, threshold }) =>
    `The worthwhile advantage is no longer there: ${interval}, ${threshold} was needed.`,
  reversed: ({ interval }) => `It now does worse than the former version: ${interval}.`,
  guardrailWorse: ({ guardrails }) => `What we kept an eye on is now worse: ${guardrails}.`,
  tooWide: ({ interval }) => `With these numbers the advantage may still be there, or not: ${interval}.`,
  fewEvents: 'Too few cases to say that the advantage is still there.',
  tooFew: 'Not enough data to say whether the advantage is still there.',
  splitOff: ({ observed, planned }) =>
    `People with the former version: ${observed} instead of ${planned}. No conclusion until the reason is found.`,
  level: ({ kpi, now, inTest }) =>
    inTest === null ? `${kpi}: ${now} now.` : `${kpi}: ${now} now, ${inTest} in the test.`,
  noComparison:
    'Weak evidence: nobody kept the former version, so there is no comparison. Other things may have changed meanwhile.',
  delivered: 'The platform chose who saw which version: this is a comparison, not a test.',
  keptBy: ({ share }) => `Share meant to keep the former version: ${share}.`,
  period: ({ from, to }) => `Counted from ${from} to ${to}.`,
  expected: ({ effect }) =>
    [
      'The first estimate of a test chosen for its result is usually too optimistic.',
      ...(effect === null ? [] : [`Allowing for that, expect about ${effect}.`]),
    ].join(' '),
  issue: {
    'not-scaled': () => 'Only a test that was scaled is checked again.',
    'too-early': (on) => `Too early: possible from ${on}.`,
    'before-decision': (limit) => `Enter days from the decision on, that is from ${limit}.`,
    'not-comparable': () =>
      'Totals alone do not compare the versions of this test: enter the level of the KPI.',
    'invalid-share': () => 'A share above 0% and below 100% is needed.',
    'no-level': () => 'With 0 there is no level to enter.',
    'invalid-date': () => 'This date does not exist.',
    'reversed-dates': () => 'It ends before it begins.',
    'in-the-future': () => 'This day is in the future.',
    'not-a-count': () => 'A possible number is needed; people are whole, from 0 up.',
    'more-events-than-units': () => 'More than the total: are the fields the other way round?',
    'squares-too-small': () => 'With this sum the squares cannot be so few.',
    'missing-measure': missing,
    'missing-guardrail': missing,
  },
}
