import { formatCount } from '../../formats/numbers.ts'
import type { GuardrailWords, TrustWords, VerdictWords } from '../verdict-words.ts'

const nothingYet = 'This test cannot tell: '

export const verdict: VerdictWords = {
  tag: {
    met: 'Criterion met',
    'too-small': 'Below the threshold',
    promising: 'Promising',
    inconclusive: 'Cannot tell',
    'no-useful-effect': 'No useful effect',
    harm: 'Worse',
    'guardrail-broken': 'Worse elsewhere',
    invalid: 'Data not reliable',
    running: 'Running',
  },
  comparisonTag: {
    'no-useful-effect': 'No useful change',
    harm: 'Worse than A',
    'guardrail-broken': 'Worse elsewhere',
  },
  look: {
    afterData: ({ on }) => `without a plan, ${on}`,
    between: ({ next }) => `next reading ${next}`,
  },
  movement: { up: 'up', down: 'down', 'up-worse': 'up (worse)', 'down-better': 'down (better)' },
  subject: ({ arm, kpi }) => (arm === null ? kpi : `With “${arm}”, ${kpi}`),
  headline: {
    moved: ({ subject, movement }) => ({ lead: `${subject} ${movement}: `, end: '.' }),
    'below-threshold': ({ subject, movement, threshold }) => ({
      lead: `${subject} ${movement} but below the threshold: `,
      end: `, it took ${threshold}.`,
    }),
    'better-than-zero-only': ({ estimate, threshold, strict }) => ({
      lead: 'Promising, but not enough: ',
      end: strict
        ? `. It is better, but not all of the range lies beyond the threshold, ${threshold}.`
        : `. It is better, but the estimate, ${estimate}, does not reach the threshold, ${threshold}.`,
    }),
    'estimate-only': ({ estimate, threshold }) => ({
      lead: 'Promising, but not enough: ',
      end: `. The estimate, ${estimate}, reaches the threshold, ${threshold}, but the range includes zero. It takes a bigger test.`,
    }),
    'too-wide': ({ smallestVisible }) => ({
      lead: nothingYet,
      end:
        smallestVisible === null
          ? '. Numbers like these show no effect, however large.'
          : `. Numbers like these only show effects from about ${smallestVisible}.`,
    }),
    'few-events': () => ({
      lead: nothingYet,
      end: '. There are few events, and the exact test does not agree.',
    }),
    'counts-only': ({ counts }) => ({
      lead: `${nothingYet}${counts}`,
      end: '. Too few to measure an effect.',
    }),
    'too-few': () => ({ lead: `${nothingYet}the numbers are too small to measure an effect`, end: '.' }),
    'no-data': () => ({ lead: `${nothingYet}one version has no data`, end: '.' }),
    'no-useful-effect': ({ threshold }) => ({
      lead: 'No useful effect: ',
      end: `, it took ${threshold}. Now we know.`,
    }),
    'side-effect': ({ subject, movement, better, sideEffects }) => ({
      lead: movement === null ? `${subject}: ` : `${subject} ${movement}: `,
      end: `${better ? ', but ' : '; also '}${sideEffects}.`,
    }),
    'side-effect-only': ({ subject, sideEffects }) => ({
      lead: `${subject}: too few numbers to tell; meanwhile ${sideEffects}`,
      end: '.',
    }),
    split: ({ observed, planned }) => ({
      lead: `Traffic did not split as planned: ${observed} instead of ${planned}`,
      end: '. No conclusion until the reason is found.',
    }),
    unhealthy: () => ({
      lead: 'These data are not reliable',
      end: '. No conclusion until the reason is found.',
    }),
    running: ({ share, next }) => ({
      lead: share === null ? 'Running: sample complete' : `Running: ${share} of the sample`,
      end: next === null ? '.' : `. Next reading ${next}.`,
    }),
  },
  comparedHeadline: {
    'better-than-zero-only': ({ estimate, threshold, strict }) => ({
      lead: 'Promising, but not enough: ',
      end: strict
        ? `. The range excludes zero, but not all of it lies beyond the threshold, ${threshold}.`
        : `. The range excludes zero, but the estimate, ${estimate}, does not reach the threshold, ${threshold}.`,
    }),
    'too-wide': ({ smallestVisible }) => ({
      lead: nothingYet,
      end:
        smallestVisible === null
          ? '. Numbers like these show no change, however large.'
          : `. Numbers like these only show changes from about ${smallestVisible}.`,
    }),
    'counts-only': ({ counts }) => ({
      lead: `${nothingYet}${counts}`,
      end: '. Too few to measure a change.',
    }),
    'too-few': () => ({ lead: `${nothingYet}the numbers are too small to measure a change`, end: '.' }),
    'no-useful-effect': ({ threshold }) => ({
      lead: 'No useful change: ',
      end: `, it took ${threshold}. Now we know.`,
    }),
  },
  counts: ({ units, events, ...count }) =>
    `${count.controlSuccesses} ${events} among ${count.controlUnits} ${units} with A, ${count.treatmentSuccesses} among ${count.treatmentUnits} with ${count.letter}`,
  unitName: 'people',
  eventNames: {
    proportion: 'conversions',
    mean: 'value',
    ratio: 'value',
    rate: 'events',
    cost: 'outcomes',
  },
  moneyUnit: '€',
  spend: 'spend',
  versionName: (letter) => `Version ${letter}`,
  comparison: (letter) => `${letter} compared with A`,
  caption: ({ kpi, compared, level, interval, estimate }) =>
    `${kpi}, ${compared} · ${level} interval: ${interval}, estimate ${estimate}`,
  shown: {
    betterThanZero: ({ threshold }) => `Shown: better than zero. Not shown: that it reaches ${threshold}.`,
    threshold: ({ threshold }) => `Shown: better than zero, and at least ${threshold}.`,
  },
  caution:
    'In the long run expect less than the estimate: whoever meets the criterion has usually had some luck too.',
  platformCaution:
    'This is a comparison, not an experiment: the platform chose who saw what, and the difference may come from the audience. Take it as a hint.',
  figures: {
    perBase: ({ base, units }) => `Per ${base} ${units}`,
    countRange: ({ low, high, control }) => `${low}–${high}, was ${control}`,
    amountRange: ({ low, high, control }) => `${low}–${high}, ${control} with A`,
    estimate: ({ events, estimate }) => `${events}, estimate ${estimate}`,
    perMonth: 'Per month',
    range: ({ low, high }) => `from ${low} to ${high}`,
    atUnitsPerDay: ({ events, units, unitsPerDay }) => `${events}, at ${unitsPerDay} ${units} a day`,
    unitsPerDay: ({ units, unitsPerDay }) => `at ${unitsPerDay} ${units} a day`,
    valuePerMonth: 'Value per month',
    unitValue: ({ value }) => `unit value ${value}`,
  },
  chart: {
    title: ({ kpi, compared }) => `${kpi}, ${compared}`,
    description: ({ level, interval, estimate }) => `Estimate ${estimate}, ${level} interval ${interval}.`,
    threshold: ({ threshold }) => `Threshold ${threshold}.`,
    margin: ({ margin }) => `Limit ${margin}.`,
    position: {
      better: 'The whole interval is on the better side.',
      worse: 'The whole interval is on the worse side.',
      'holds-zero': 'The interval includes zero.',
    },
    thresholdPosition: {
      beyond: 'All of it is beyond the threshold.',
      across: 'It crosses the threshold.',
      short: 'It does not reach the threshold.',
    },
    thresholdLabel: (threshold) => `useful from ${threshold}`,
    marginLabel: (margin) => `limit ${margin}`,
    estimateLabel: (estimate) => `estimate ${estimate}`,
    worse: 'Worse',
    better: 'Better',
    success: 'Success',
  },
  table: {
    caption: ({ kpi }) => `${kpi}: the numbers of each version`,
    version: 'Version',
    intervalAndEstimate: ({ interval, estimate }) => `${interval}, estimate ${estimate}`,
  },
  details: {
    method: 'Method',
    methodText: {
      proportion:
        'Two proportions compared, two-sided. Interval and p come from the same test (Miettinen–Nurminen score), so they never contradict each other.',
      mean: 'Two means compared, two-sided: Welch’s t test. The interval of the relative change is Fieller’s, from the same test.',
      ratio:
        'Two ratios compared, two-sided: the delta method over the units compared. The interval of the relative change is Fieller’s, from the same test.',
      rate: 'Two rates compared, two-sided: the Poisson score test, its variance multiplied by how much more than chance the events vary.',
      cost: 'Two costs compared, two-sided: outcomes per euro are compared as rates (Poisson score test, its variance multiplied by how much more than chance they vary) and the ratio is turned over.',
      periods:
        'The days before compared with the days after, two-sided: the day is the unit, the rhythm of the week taken out; days that resemble each other count for less (Newey–West, with the small-sample correction of Bell and McCaffrey). The interval of the relative change is Fieller’s, from the same test.',
      days: 'Total over total of the two versions, two-sided: the t test of the days in pairs, by how much each day moves the ratio (delta method). The day is the unit, because nothing is known of single people. The interval of the relative change is Fieller’s, from the same test.',
    },
    units: 'Units compared',
    unitsText: ({ units, control, treatment }) =>
      `${units}, ${control} and ${treatment}: each of them counts once.`,
    interval: (level) => `${level} interval`,
    otherScale: (level) => `On the other scale, ${level} interval`,
    pValue: 'p-value',
    pPerHundred: ({ pValue, times }) =>
      `${pValue}. If the true difference were zero, a gap this wide or wider would turn up about ${times} times in 100.`,
    pOneIn: ({ pValue, oneIn }) =>
      `${pValue}. If the true difference were zero, a gap this wide or wider would turn up about once in ${oneIn}.`,
    pBelow: ({ pValue, oneIn }) =>
      `${pValue}. If the true difference were zero, a gap this wide or wider would turn up less than once in ${oneIn}.`,
    exactTest: 'Exact test',
    exactConfirms: (pValue) => `Few events: Boschloo’s exact test agrees, p ${pValue}.`,
    exactDenies: (pValue) => `Few events: Boschloo’s exact test does not agree, p ${pValue}.`,
    split: 'Split check (SRM)',
    splitText: ({ pValue, alarm }) => `p ${pValue}; alarm below ${alarm}.`,
    plan: 'Fingerprint of the plan',
    noPlan: 'no plan written before the data',
  },
}

export const trust: TrustWords = {
  grade: {
    none: 'No evidence',
    weak: 'Weak evidence',
    medium: 'Medium evidence',
    strong: 'Strong evidence',
  },
  gradeReason: {
    'data-unhealthy': 'the data are not reliable',
    'not-read-yet': 'the test has not been read yet',
    'not-enough-data': 'not enough data',
    'no-criterion-beforehand': 'no criterion written before the data',
    'criterion-after-end': 'criterion written after the end',
    'criterion-after-start': 'criterion written after the start',
    'criterion-amended': 'criterion or dates changed after the start',
    'low-power': 'small sample for the threshold',
    'sample-short': 'sample below the plan',
    'days-missing': 'many days missing',
    'platform-decides': 'the platform chose who saw what',
    'days-as-units': 'only daily totals: the day stands for people',
    'blocks-as-units': 'chance chose periods or areas, not people: there are few units',
    'no-control-group': 'no control group: season, trend and other changes are in the figure',
    'goal-only': 'one channel alone, against a goal',
    'variation-assumed': 'variation of the outcomes assumed',
  },
  criterionBefore: (date) => `Criterion written ${date}, before the data`,
  criterionAfterStart: (date) => `Criterion written ${date}, after the start`,
  criterionAfterEnd: (date) => `Criterion written ${date}, after the end`,
  noCriterion: 'No criterion written before the data',
  unitsOfPlanned: ({ collected, planned, units }) => `${collected} ${units}, the plan asked for ${planned}`,
  units: ({ collected, units }) => `${collected} ${units}`,
  splitRegular: (observed) => `Split ${observed}, regular`,
  splitMismatch: ({ observed, planned }) => `Split ${observed} instead of ${planned}`,
  splitUnknown: 'Split: no data yet',
  platformDecides: 'The platform chose who saw what: the split says nothing',
  daysAreUnits: ({ days: count }) => `${days(count)} compared in pairs: the day is the unit, not the person`,
  dispersionAssumed: (times) =>
    `Events vary ${times} times as much as chance, assumed: measuring it takes 14 days`,
  dispersionMeasured: (times) => `Events vary ${times} times as much as chance, measured over the days`,
  dispersionNone: 'Events vary as much as chance, measured over the days',
  maturing: ({ first, on }) =>
    `Maturing: the days from ${first} are still provisional. It can be read from ${on}`,
  daysCovered: ({ covered, planned }) => `${days(covered)} of ${planned}, no gaps`,
  daysSoFar: ({ covered, planned }) => `${days(covered)} of ${planned} so far`,
  daysMissing: ({ covered, planned, days: missing }) =>
    `${days(covered)} of ${planned}: ${missing.join(', ')} missing`,
  daysMissingMany: ({ covered, planned, missing }) => `${days(covered)} of ${planned}: ${missing} missing`,
  countedOnce: (units) => `We count “${units}”: by the plan, each person counts once`,
  severalVersions: ({ versions, level }) =>
    `${versions} versions compared with A: the intervals are wider, so that all of them together hold at ${level}`,
  looks: ({ planned, extra }) =>
    `${planned === 1 ? '1 planned reading' : `${planned} planned readings`}, ${extra === 0 ? 'no extra ones' : `${extra} outside the plan`}`,
  nextLook: (on) => `Planned reading ${on}`,
  planChanged: ({ times, reasons }) =>
    `Plan changed ${times === 1 ? 'once' : `${times} times`} after the start: ${reasons}`,
}

export const guardrails: GuardrailWords = {
  safe: ({ interval, limit }) => `${interval}, limit ${limit}: holds.`,
  unknown: ({ interval, limit }) => `${interval}, limit ${limit}: cannot be verified with these numbers.`,
  unknownFewEvents: ({ limit }) => `Limit ${limit}: few events, cannot be verified with these numbers.`,
  unknownFewDays: ({ limit }) =>
    `Limit ${limit}: it takes the numbers of both versions day by day, so these cannot verify it.`,
  unknownNearZero: ({ limit }) =>
    `Limit ${limit}: the value of A cannot be told from zero, so these numbers cannot verify it.`,
  safeFewEvents: ({ limit }) => `Limit ${limit}: it is better, so the limit holds.`,
  brokenBeyond: ({ interval, limit }) => `${interval}, limit ${limit}: worse, beyond the limit.`,
  brokenAcross: ({ interval, limit }) => `${interval}, limit ${limit}: worse, perhaps beyond the limit.`,
  brokenWithin: ({ interval, limit }) => `${interval}, limit ${limit}: worse, though within the limit.`,
  brokenFewEvents: ({ limit }) => `Limit ${limit}: worse.`,
  mustVerifyNext: 'It takes a bigger test, a wider margin or something that happens more often.',
  watchedNext: 'Recheck after 30 and 90 days.',
}

const days = (count: number): string => (count === 1 ? '1 day' : `${formatCount(count, 'en')} days`)
