import type { PrePeriodWords } from '../pre-period-words.ts'

export const prePeriod: PrePeriodWords = {
  plan: (name) =>
    `The comparison takes a figure from before the start into account, “${name}”: whoever has none counts all the same.`,
  rate: (kpi) => `${kpi} (adjusted)`,
  method:
    'Two means compared, two-sided, what the figure before foretells taken out (CUPED): Welch’s t test on the adjusted values. The interval of the relative change is Fieller’s, from the same test.',
  label: 'Figure from before',
  gained: ({ name, correlation, change }) => `“${name}”: correlation ${correlation}, variance ${change}.`,
  negligible: ({ name, correlation, change }) =>
    `“${name}”: correlation ${correlation}, variance ${change}. It gained us nothing; the result holds all the same.`,
  none: (name) => `“${name}”: it foretells nothing, so nothing was adjusted. The result holds all the same.`,
  unusable: (name) =>
    `“${name}”: it cannot be used, because in one version nobody has it or the sums are too imprecise. Compared without adjustment.`,
  without: ({ control, treatment, letter }) =>
    `Without it, and counted all the same: ${control} with A and ${treatment} with ${letter}.`,
  unadjusted: (level) => `Without adjustment, ${level} interval`,
  unadjustedText: ({ control, treatment, letter, effect, pValue }) =>
    `${control} with A and ${treatment} with ${letter}${effect === null ? '' : `; ${effect}`}; p ${pValue}`,
  trust: {
    useful: ({ name, times }) => `Adjusted by “${name}”, as planned: worth ${times} times the people`,
    nothing: (name) => `Adjusted by “${name}”, as planned: it gained us nothing`,
    none: (name) => `“${name}” foretells nothing: not adjusted`,
    unusable: (name) => `“${name}” cannot be used: compared without the planned adjustment`,
  },
}
