import type { CountWords } from '../count-words.ts'

const gone = 'This test is not here any more.'

export const counts: CountWords = {
  unreadable: ({ place, column, text }) => `${place}, ${column}: “${text}” is not a number.`,
  negative: ({ place, column, value }) =>
    `${place}, ${column}: ${value} is below zero. It takes a number from 0 up.`,
  notWhole: ({ place, column, value }) => `${place}, ${column}: ${value} is not a whole number.`,
  notWholeEvents: ({ place, column, value }) =>
    `${place}, ${column}: ${value} is not a whole number. Each person counts once: parts of a conversion belong in a KPI of how often it happens, or of what it costs.`,
  tooLarge: ({ place, column, value }) =>
    `${place}, ${column}: ${value} is not possible. It takes a number below a trillion.`,
  unknownColumn: ({ place, column }) => `${place}, ${column}: this column is not in the plan.`,
  futureDate: ({ place, column, limit }) =>
    `${place}, ${column}: this day is still to come, today is ${limit}.`,
  beforeStart: ({ place, column, limit }) => `${place}, ${column}: the test begins on ${limit}.`,
  afterEnd: ({ place, column, limit }) => `${place}, ${column}: the last day of the test is ${limit}.`,
  notBefore: ({ place, column, limit }) =>
    `${place}, ${column}: from ${limit} on, days come after the change.`,
  notAfter: ({ place, column, limit }) => `${place}, ${column}: days before ${limit} come before the change.`,
  otherTurn: ({ place, column, on }) => `${place}, ${column}: on this day it was the turn of ${on}.`,
  moreEventsThanUnits: ({ place, column, value, units, unitsColumn }) =>
    `${place}: ${value} ${column} out of ${units} ${unitsColumn}. Could the columns be swapped?`,
  moreOutcomesThanLeads: ({ place, column, outcomes, leads }) =>
    `${place}, ${column}: ${leads} in all so far, but ${outcomes} were already kept or rejected.`,
  decreasingTotal: ({ place, column, value, before, beforeDate }) =>
    `${place}, ${column}: the total falls from ${before} (${beforeDate}) to ${value}. A total can only grow.`,
  tooManyCells: ({ count, most }) => `${count} numbers at once, at most ${most}. Add them up by day first.`,
  notThere: { experiment: gone, plan: 'This test has no plan yet.', look: gone, decision: gone },
  tooEarly: (on) => `The reading is planned for ${on}: before it, the numbers would mostly show chance.`,
  noDayMissing: 'No day missing up to yesterday',
  missingSoFar: ({ days, count, first }) => {
    if (days === null) return `${count} days missing up to yesterday, the first is ${first}`
    return `${days.join(', ')} missing`
  },
}
