import type { TestabilityWords } from '../testability-words.ts'

export const testability: TestabilityWords = {
  weeks: (weeks) => (weeks === '1' ? '1 week' : `${weeks} weeks`),
  days: (days) => (days === '1' ? '1 day' : `${days} days`),
  verdict: {
    testable: 'Can be tested',
    'bold-change-only': 'Only larger effects',
    'not-testable': 'Cannot be tested like this',
  },
  seen: ({ effect, weeks, chance }) => `In ${weeks} an effect of ${effect} is seen ${chance}.`,
  seenOnlyFrom: ({ effect, weeks, from }) => `In ${weeks} only an effect ${from} is seen, not ${effect}.`,
  from: { higher: (effect) => `of ${effect} or more`, lower: (effect) => `of ${effect} or below` },
  nothingSeen: ({ weeks }) => `In ${weeks} no effect is seen, however large.`,
  fewEvents: ({ weeks, events, fewest }) =>
    `In ${weeks} version A will have about ${events} events: below ${fewest}, a percentage says nothing.`,
  note: {
    testable: '“Seen” means: the whole interval lies beyond zero.',
    'bold-change-only': 'It makes sense if the change is bold enough to get there.',
    'not-testable': 'One change seldom moves that much. Better to know it beforehand.',
  },
  noteNothing: 'It takes something that happens more often, or more time.',
  needed: { label: 'It takes', note: (units) => `${units}, in all versions`, tooMany: 'too many' },
  time: {
    label: 'Time',
    moreThanAYear: 'over a year',
    note: ({ count, units }) => `with ${count} ${units} a week`,
  },
  yearly: { label: 'Tests in a year', none: 'none', note: 'like this, one after the other' },
  falseAlarm: (times) => `If there is no effect, we are wrong 1 time in ${times}.`,
  longer: {
    label: ({ weeks }) => `Run for ${weeks}`,
    text: ({ effect, context }) =>
      context
        ? `Enough to see ${effect}, but beyond 12 weeks the context changes.`
        : `Enough to see ${effect}.`,
  },
  shorter: {
    label: ({ weeks }) => `Shorten to ${weeks}`,
    text: ({ effect }) => `Enough to see ${effect}.`,
  },
  threshold: {
    label: ({ visible }) => `Set the threshold to ${visible}`,
    text: ({ weeks }) => `The smallest effect that is seen in ${weeks}.`,
  },
  fewerVersions: {
    label: ({ versions }) => `Try ${versions} versions`,
    text: ({ now }) => `With ${now} the traffic is split into too many parts.`,
  },
  moreFrequentKpi: {
    label: ({ baseline }) => `Choose a KPI of at least ${baseline}`,
    text: ({ effect, weeks }) =>
      `A step before the order or the contract: there ${effect} is seen in ${weeks}.`,
  },
  lessVariedKpi: {
    label: ({ deviation }) => `Choose a KPI that varies less: deviation ${deviation}`,
    text: () => 'For example with extreme values cut off, if the plan declares it.',
  },
  pooledTests: {
    label: ({ tests }) => `${tests} short tests of the same idea`,
    text: ({ weeks }) => `Each of ${weeks}, read together as one.`,
  },
  thresholdTest: {
    label: () => 'A new channel or segment, against a goal',
    text: ({ events, weeks }) =>
      `With ${events} events, ${weeks} at today’s pace, a cost of half the goal is recognized 8 times in 10.`,
  },
  blocks: {
    label: () => 'Whole periods or areas, drawn at random',
    text: ({ blocks }) => `At least ${blocks} blocks, where people cannot be assigned one by one.`,
  },
  guardrail: {
    unnamed: (position) => `Measure ${position}`,
    moreFrequent: (baseline) => `Choose a measure of at least ${baseline}`,
    widerMargin: (margin) => `Accept up to ${margin}`,
    longer: (weeks) => `Run for ${weeks}`,
    watch: (days) => `Recheck ${days} days after the reading`,
    watchOn: (date) => `Recheck on ${date}`,
    watched: (days) => `It is rechecked ${days} days after the reading.`,
    watchedOn: (date) => `It is rechecked on ${date}.`,
    incomplete: ({ name }) => `${name}: with today’s value and the limit we say whether it can be verified.`,
  },
  chart: {
    title: 'The smallest effect that is seen, week by week',
    seenFrom: ({ weeks, from }) => `In ${weeks} an effect ${from} is seen.`,
    seenNothing: (weeks) => `In ${weeks} nothing is seen.`,
    thresholdAfter: ({ effect, weeks }) => `For the threshold, ${effect}: ${weeks}.`,
    thresholdNever: (effect) => `For the threshold, ${effect}: over a year.`,
    threshold: (effect) => `threshold ${effect}`,
    axis: 'weeks',
    nothing: 'nothing is seen',
    headers: ['Weeks', 'Seen'],
    noEffect: 'nothing',
  },
  issue: {
    unitsPerWeek: (most) => `It takes a number above zero, at most ${most}.`,
    share: 'It takes a percentage above 0 and below 100.',
    positive: 'It takes a number above zero.',
    weeks: (most) => `It takes a number from 1 to ${most}.`,
    versions: 'From 2 to 4 versions.',
    level: 'It takes a percentage above the risk of a false alarm and below 100.',
    unreachable: {
      higher: 'Too much: from today’s value it would go beyond 100 in 100.',
      lower: 'Too much: from today’s value it would fall to zero or below.',
    },
  },
}
