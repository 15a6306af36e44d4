import type { LookWords } from '../look-words.ts'

export const looks: LookWords = {
  place: (place) => {
    if (place.kind === 'extra') return 'reading outside the plan'
    return place.kind === 'planned'
      ? `reading ${place.number} of ${place.planned}`
      : `reading ${place.number}`
  },
  tag: ({ place, on }) => `${place}, ${on}`,
  notYet: ({ place, next }) => ({
    lead: `${place}: not enough yet`,
    end: `. The test goes on, the next reading is on ${next}.`,
  }),
  caution:
    'The test ended earlier than planned, and what ends early usually had some luck too: in the long run expect less than the estimate.',
  trust: {
    units: ({ collected, planned, units }) =>
      `${collected} ${units}, the plan had ${planned} up to this reading`,
    made: ({ made, planned, missed, extra, ended }) =>
      [
        `${made} of ${planned} planned ${planned === 1 ? 'reading' : 'readings'} made`,
        ...(missed === 0 ? [] : [`${missed} skipped`]),
        extra === 0 ? 'none added' : `${extra} outside the plan`,
        ...(ended === null ? [] : [`the test ended at the ${ended}`]),
      ].join(', '),
    anyTime: ({ made }) =>
      `${made === 1 ? '1 reading' : `${made} readings`}, made when we liked: the plan allows it, and the interval is wider for it`,
    level: 'The interval holds for all the readings together: looking several times adds no false alarms',
  },
  details: {
    looks: 'Readings',
    weekly:
      'One a week, after O’Brien and Fleming (Lan and DeMets): the first ones decide only on very plain differences. On the side of harm they decide a little earlier.',
    anyTime:
      'At any time: the interval is a confidence sequence (Waudby-Smith and others, 2021), which holds however the moment of reading is chosen.',
    single:
      'One at the end; those outside the plan have spent a part of the error, which the last one lacks.',
    meaning: 'What the interval holds for',
    meaningText:
      'For all the readings together: in 95 tests out of 100 the true difference lies in the interval at every reading, not just at this one.',
    level: 'Level of this reading',
    levelText: ({ benefit, harm }) =>
      benefit === harm
        ? `p below ${benefit}, for better or worse. All together the readings are wrong at most 1 time in 20.`
        : `p below ${benefit} for better, below ${harm} for worse. All together the readings are wrong at most 1 time in 20.`,
    pValue: 'Nominal p-value',
    nominal: (text) =>
      `${text} It is the p of this reading alone: compare it with the level given here, not with 0.05.`,
  },
  plan: {
    weekly: ({ total, units, count, first, last }) =>
      count === 1
        ? `Sample: ${total} ${units}, one reading, on ${last}.`
        : `Sample: ${total} ${units}. ${count} readings, one a week: the first on ${first}, the last on ${last}. If one is enough, the test ends there.`,
    anyTime: ({ total, units, last }) =>
      `Sample: ${total} ${units}. Readings at any time, the last on ${last}: this is why the intervals are wider.`,
  },
  alarm: {
    worse: ({ arm, measure }) => `“${arm}” makes it plainly worse (${measure}): read now.`,
    lower: ({ arm, measure }) => `“${arm}” does plainly worse (${measure}): read now.`,
  },
  extraCaveat: ({ extra }) =>
    `${extra === 1 ? '1 reading' : `${extra} readings`} outside the plan: the interval accounts for it.`,
  note: 'Before the reading, write down the counts of the week.',
  chart: {
    title: ({ kpi }) => `${kpi}, reading by reading`,
    caption: ({ place, on, interval, estimate }) => `${place}, ${on}: ${interval}, estimate ${estimate}`,
    step: ({ place, interval, said }) => `${place}: ${interval}, ${said}.`,
    axis: 'Day of the reading',
    key: 'Full diamond: the reading that ended the test. Hollow: not enough yet, a triangle was outside the plan. Grey tick: not made.',
    notYet: 'not enough yet',
    missed: 'skipped',
    notNeeded: 'no longer needed',
    notEstimable: 'too few data',
    headers: (units) => ['Reading', units, 'Interval and estimate', 'Outcome'],
    row: ({ number, on }) => (number === null ? `Outside the plan, ${on}` : `No. ${number}, ${on}`),
  },
}
