import type { SurpriseWords } from '../surprise-words.ts'

export const surprises: SurpriseWords = {
  beyondHistory: ({ effect, tests, expected }) =>
    `Unusual effect: ${effect}. Compared with ${tests} tests of ours, ${expected} was to be expected: before believing it, check how the data were taken`,
  sureOfFew: ({ count, units }) =>
    `Very clear difference from very little data: chance alone would give it less than once in a million, and one version has only ${count} ${units}. Check how the data were taken`,
  weekdaysDiffer:
    'The versions did not get the same days of the week: part of the difference may come from that',
  daysReverse: ({ together, byDay }) =>
    `The total and the single days contradict each other: ${together} in all, ${byDay} day by day. Check whether the split changed during the test`,
}
