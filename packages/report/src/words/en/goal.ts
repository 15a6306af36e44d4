import type { GoalWords } from '../goal-words.ts'

const withNothing = (noOutcome: string | null): string => (noOutcome === null ? '' : `, ${noOutcome}`)
const nextReading = (next: string | null): string => (next === null ? '' : ` Next reading ${next}.`)

export const goal: GoalWords = {
  tag: { met: 'Cheaper than the goal', 'no-useful-effect': 'Too expensive' },
  stopLossTag: 'Stop-loss reached',
  unnamed: 'On trial',
  headline: {
    below: ({ subject, goal }) => ({ lead: `${subject} below the goal: `, end: `, goal ${goal}.` }),
    above: ({ subject, goal, noOutcome }) => ({
      lead: `${subject} above the goal (too expensive): `,
      end: `${withNothing(noOutcome)}, goal ${goal}.`,
    }),
    'too-wide': ({ goal, noOutcome, left }) => ({
      lead: 'This test cannot tell: ',
      end: `${withNothing(noOutcome)}, goal ${goal}.${left === null ? '' : ` Of the cap, ${left} is left.`}`,
    }),
    'not-yet': ({ goal, noOutcome, next }) => ({
      lead: 'Not enough yet: ',
      end: `${withNothing(noOutcome)}, goal ${goal}.${nextReading(next)}`,
    }),
    'stop-loss': ({ kpi, spend, outcomes, goal, hasInterval }) => ({
      lead: `Stop-loss reached: ${spend} spent, ${outcomes}${hasInterval ? `. ${kpi}: ` : ''}`,
      end: hasInterval ? `, goal ${goal}.` : '.',
    }),
    'no-data': { lead: 'This test cannot tell: nothing was spent', end: '.' },
    'no-data-yet': ({ next }) => ({ lead: 'Nothing spent yet', end: `.${nextReading(next)}` }),
    running: ({ spend, cap, outcomes, next }) => ({
      lead: `Running: ${spend} spent of ${cap}, ${outcomes} so far`,
      end: `.${nextReading(next)}`,
    }),
  },
  between: ({ low, high }) => `between ${low} and ${high}`,
  atLeast: (low) => `at least ${low}`,
  caption: ({ kpi, level, interval, estimate }) =>
    `${kpi} · interval of this reading, ${level}: ${interval}${estimate === null ? '' : `, estimate ${estimate}`}`,
  shown: (goal) => `Shown: it costs less than ${goal}. Not shown: that it stays so when the spend grows.`,
  caution:
    'In the long run expect a higher cost than the estimate: whoever stays below the goal has usually had some luck too.',
  caveat:
    'One channel alone, against a goal: with nothing to compare on the same days, season and other changes are in the cost',
  figures: {
    spend: 'Spend',
    ofCap: ({ spend, cap }) => `${spend} of ${cap}`,
    left: (left) => `${left} of the cap left`,
    capUsed: 'cap reached',
    atGoal: ({ goal, outcomes }) => `at ${goal} it would be ${outcomes}`,
    range: ({ low, high }) => `${low}–${high}`,
    atMost: (high) => `at most ${high}`,
    estimate: ({ events, estimate }) => `${events}, estimate ${estimate}`,
  },
  chart: {
    title: ({ kpi, goal }) => `${kpi}, goal ${goal}`,
    description: ({ level, interval, estimate }) =>
      `${estimate === null ? 'Interval' : `Estimate ${estimate}, interval`} of this reading (${level}) ${interval}.`,
    goal: (goal) => `Goal ${goal}.`,
    goalLabel: (goal) => `goal ${goal}`,
    position: {
      below: 'The whole interval is below the goal.',
      above: 'The whole interval is above the goal.',
      across: 'The interval includes the goal.',
    },
    below: 'Below the goal',
    belowNarrow: 'Below',
    above: 'Too expensive',
  },
  table: {
    caption: ({ kpi }) => `${kpi}: spend, outcomes and cost`,
    version: 'What',
    intervalAndEstimate: ({ interval, estimate }) =>
      estimate === null ? interval : `${interval}, estimate ${estimate}`,
  },
  trust: {
    spend: ({ spend, cap }) => `${spend} spent, the cap is ${cap}`,
    readings: ({ made, planned }) =>
      `${made === 1 ? '1 reading' : `${made} readings`} made of ${planned} planned, no extra ones`,
    level: ({ level, planned }) =>
      `Interval of this reading at ${level}: wider than the usual 95%, because there are ${planned} planned readings and each could mislead`,
  },
  variation: {
    label: 'Variation of the outcomes',
    dispersionAssumed: (times) =>
      `${times} times chance, assumed: the interval is wider. Measuring it takes 14 days written one by one`,
    dispersionMeasured: (times) =>
      `${times} times chance, measured over the days: the interval allows for it`,
    dispersionNone: 'that of chance, measured over the days',
  },
  progress: {
    soFar: ({ spend, cap, outcomes }) => `${spend} spent of ${cap}, ${outcomes} so far`,
    counted: ({ spend, cap, outcomes, through }) =>
      `The reading counts up to ${through}: ${spend} spent of ${cap}, ${outcomes}`,
    capReached: 'Spend cap reached: the next reading is the last',
    stopLoss: ({ stopLoss }) => `Stop-loss at ${stopLoss} without outcomes`,
    stopLossReached: ({ stopLoss, outcomes }) =>
      `Stop-loss reached: ${stopLoss} spent, ${outcomes}. Stop the spend: the next reading ends the test`,
  },
  runsOn: 'this reading does not end the test',
  advice: {
    below: (goal) => `the whole interval is below the goal, ${goal}`,
    above: (goal) => `the whole interval is above the goal, ${goal}`,
    across: (goal) => `the interval includes the goal, ${goal}`,
    stopLoss: 'the stop-loss was reached without outcomes',
    stopLossRule:
      'The stop-loss was written beforehand: stop the spend. By itself it does not show that the channel costs too much.',
  },
  details: {
    methodText:
      'Cost per outcome: the exact Poisson interval of outcomes per euro, turned over, its variance multiplied by how much more than chance outcomes vary. Weekly readings by O’Brien and Fleming (Lan and DeMets).',
    interval: (level) => `Interval of this reading, ${level}`,
    level: 'Level of this reading',
    levelText: ({ level, number, planned }) =>
      planned === 1
        ? `${level}: the reading is wrong at most 1 time in 40 on each side.`
        : `${level}, reading ${number} of ${planned}: all readings together are wrong at most 1 time in 40 on each side.`,
    information: 'How much was read',
    informationText: ({ spend, cap }) => `${spend} spent of a cap of ${cap}.`,
  },
}
