import type { PeriodWords } from '../period-words.ts'

const everythingElse = 'season, trend and every other change of those days are in the figure'

export const periods: PeriodWords = {
  tag: { 'no-useful-effect': 'No useful change', harm: 'Worse than before' },
  before: 'Before',
  after: 'After',
  days: ({ from, to }) => `${from} – ${to}`,
  comparison: 'after compared with before',
  table: { caption: ({ kpi }) => `${kpi}: the numbers before and after`, version: 'Period' },
  shown: {
    betterThanZero: ({ threshold }) =>
      `Shown: better than before. Not shown: that it reaches ${threshold}, nor that the change is the reason.`,
    threshold: ({ threshold }) =>
      `Shown: better than before, and at least ${threshold}. Not shown: that the change is the reason.`,
  },
  subject: ({ kpi }) => `After the change, ${kpi}`,
  noData: { lead: 'This test cannot tell: there are too few numbers before or after the change', end: '.' },
  counts: ({ units, events, ...count }) =>
    `${count.controlSuccesses} ${events} among ${count.controlUnits} ${units} before, ${count.treatmentSuccesses} among ${count.treatmentUnits} after`,
  amountRange: ({ low, high, control }) => `${low}–${high}, ${control} before`,
  caution: `Before and after, with nothing to compare on the same days: ${everythingElse}. Take it as a hint.`,
  trust: `Before and after, without a control group: ${everythingElse}`,
  criterionBefore: (date) => `Criterion written ${date}, before the change`,
  criterionAfterChange: (date) => `Criterion written ${date}, after the change`,
  basis: ({ daysBefore, daysAfter }) =>
    `${daysBefore} days before and ${daysAfter} after: the day is the unit, the rhythm of the week taken out`,
  alike: {
    hardly: (autocorrelation) =>
      `A day hardly resembles the one before it (autocorrelation ${autocorrelation}): each counts nearly in full`,
    somewhat: (autocorrelation) =>
      `Neighboring days resemble each other (autocorrelation ${autocorrelation}): each counts for less than a day, and the interval is wider`,
    much: (autocorrelation) =>
      `Neighboring days resemble each other a lot (autocorrelation ${autocorrelation}): it is like having far fewer of them, and the interval is far wider`,
  },
  noControl: 'before and after is not enough: nothing was compared on the same days',
  confirm:
    'The criterion is met, but before and after is not enough to scale: confirm it with a controlled test, on the same days.',
  plan: {
    when: ({ from, lastBefore, changesOn, to, before, after }) =>
      `Before, from ${from} to ${lastBefore}${before}. After the change, from ${changesOn} to ${to}${after}.`,
    caution: `Nobody decides who sees what: it will be a hint, because ${everythingElse}.`,
  },
}
