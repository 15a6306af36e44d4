import type { AdviceWords, HypothesisWords, OutlookWords, PlanWords } from '../plan-words.ts'

export const advice: AdviceWords = {
  action: { scale: 'Scale', iterate: 'Iterate', stop: 'Stop' },
  advised: 'advised',
  title: {
    scale: 'Why the advice is to scale',
    iterate: 'Why the advice is to iterate',
    stop: 'Why the advice is to stop',
    none: 'Why there is no advice',
  },
  intervalBeyondZero: 'the interval is above zero',
  intervalBeyondZeroLower: 'the interval is below zero (better)',
  intervalHoldsZero: 'the interval includes zero',
  intervalWorse: 'the whole interval is on the worse side',
  noInterval: 'too few numbers for an interval',
  estimateReaches: (threshold) => `the estimate reaches the threshold, ${threshold}`,
  estimateShort: (threshold) => `the estimate does not reach the threshold, ${threshold}`,
  intervalReaches: (threshold) => `the whole interval is beyond the threshold, ${threshold}`,
  intervalNotReaching: (threshold) => `not all of the interval is beyond the threshold, ${threshold}`,
  intervalShort: (threshold) => `the whole interval is short of the threshold, ${threshold}`,
  noCriterion: 'no criterion written before the data',
  exactTestDenies: 'there are few events, and the exact test does not agree',
  guardrail: ({ name, text }) => `${name}: ${text}`,
  dataHealthy: 'the data pass their checks',
  dataUnhealthy: 'the data are not reliable',
  notReadYet: 'the test has not been read yet',
  decideOtherwise: 'You can decide otherwise: we will ask why.',
  notScaledBecause: ({ guardrails, one }) =>
    `The criterion is met, but scaling still needs a check: ${guardrails}. These numbers cannot tell whether the ${one ? 'limit holds' : 'limits hold'}.`,
}

export const hypothesis: HypothesisWords = {
  because: (text) => `We saw this: ${text}.`,
  change: (text) => `We try this: ${text}.`,
  segment: (text) => `For whom: ${text}.`,
  expected: ({ kpi, movement, threshold }) =>
    threshold === null
      ? `We expect: ${kpi} ${movement}.`
      : `We expect: ${kpi} ${movement}, at least ${threshold}.`,
  falsifierUp: ({ kpi, threshold }) =>
    `We are wrong if there is no increase, or one below ${threshold} (${kpi}).`,
  falsifierDown: ({ kpi, threshold }) =>
    `We are wrong if there is no drop, or one short of ${threshold} (${kpi}).`,
  noFalsifier: 'No threshold written beforehand: nothing could prove this hypothesis wrong.',
  hunch: 'Without an observation it is a hunch. Fine: we mark it as one.',
}

export const outlook: OutlookWords = {
  sample: ({ required, planned, units, days }) =>
    `It takes ${required} ${units}; the plan expects ${planned}, in ${days === 1 ? '1 day' : `${days} days`}.`,
  power: ({ effect, chance }) => `If the true effect is ${effect}, we see it ${chance}.`,
  falseAlarm: 'If there is no effect, we are wrong 1 time in 20.',
  chance: {
    timesInTen: (times) => `${times === 1 ? '1 time' : `${times} times`} in 10`,
    belowOne: 'less than 1 time in 10',
    aboveNine: 'more than 9 times in 10',
    only: (times) => `only ${times}`,
  },
  met: {
    caption: 'How often the criterion will be met',
    effect: 'If the true effect is',
    probability: 'Criterion met',
    noEffect: 'zero',
    timesInHundred: (times) => `${times} ${times === '1' ? 'time' : 'times'} in 100`,
    belowOne: 'less than 1 time in 100',
    aboveNinetyNine: 'more than 99 times in 100',
  },
  smallestVisible: (effect) => `With these numbers we see, 8 times in 10, effects from about ${effect}.`,
  nothingVisible: 'With these numbers we see no effect, however large.',
  compared: {
    power: ({ effect, chance }) => `If the true change is ${effect}, we see it ${chance}.`,
    falseAlarm: 'If there is no change, we are wrong 1 time in 20.',
    effect: 'If the true change is',
    smallestVisible: (effect) => `With these numbers we see, 8 times in 10, changes from about ${effect}.`,
    nothingVisible: 'With these numbers we see no change, however large.',
  },
  tooSmall: (threshold) =>
    `With this traffic ${threshold} often looks like zero. You can run longer, raise the threshold, choose something that happens more often, or say so openly.`,
  verifiable: ({ name, limit, chance }) =>
    `${name}: if nothing changes, the limit ${limit} is verified ${chance}.`,
  hardlyVerifiable: ({ name, limit, chance }) =>
    `${name}: even if nothing changes, the limit ${limit} is verified ${chance}.`,
  waysOut:
    'You can choose something that happens more often, accept a wider margin, or recheck after 30 days.',
  deviationUnknown: ({ name }) =>
    `${name}: with today’s value, the standard deviation and the limit we say whether it can be verified.`,
  atBest: 'This is the best case: it is read by days, and days may vary more.',
  baselineUnknown: ({ name }) =>
    `${name}: without today’s value we cannot say whether the limit can be verified.`,
}

export const plan: PlanWords = {
  when: ({ from, to, versions }) => `From ${from} to ${to}: ${versions}.`,
  named: (name) => `“${name}”`,
  version: ({ name, share }) => `“${name}” for ${share}`,
  standard: ({ kpi, movement, threshold }) =>
    `Criterion: ${kpi} ${movement}, with the interval beyond zero and the estimate at least ${threshold}.`,
  strict: ({ kpi, movement, threshold }) =>
    `Criterion: ${kpi} ${movement}, with the whole interval at least ${threshold}.`,
  noCriterion: ({ kpi }) => `Measure: ${kpi}. No criterion written before the data.`,
  activityMetric: (reason) => `It is an activity metric. The decision it would change: ${reason}.`,
  sample: ({ total, units, on }) => `Sample: ${total} ${units}, one reading, ${on}.`,
  platform: 'The platform decides who sees what: this will be a comparison, not an experiment.',
  maturation: (count) =>
    `Outcomes count after ${count === 1 ? '1 day' : `${count} days`}: the reading waits for them.`,
  countedOnce: (units) =>
    `We count “${units}”: according to whoever writes the plan, each person counts once.`,
  mustVerify: (guardrails) => `Must not get worse, and is verified before scaling: ${guardrails}.`,
  watched: (guardrails) => `Must not get worse, rechecked after 30 and 90 days: ${guardrails}.`,
  guardrail: ({ name, limit }) => `${name} (limit ${limit})`,
  changed: ({ parts, reason }) => `Plan changed (${parts}): ${reason}`,
  part: {
    hypothesis: 'hypothesis',
    arms: 'versions',
    criterion: 'criterion',
    guardrails: 'what must not get worse',
    looks: 'readings',
    dates: 'dates',
    sample: 'sample',
    value: 'value',
    advice: 'rule of advice',
  },
}
