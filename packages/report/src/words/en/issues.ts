import { formatDecimal, formatPValue, formatShare } from '../../formats/numbers.ts'
import { startOfSentence } from '../../formats/text.ts'
import type { IssueWords } from '../issue-words.ts'

const planNumber: IssueWords['planNumber'] = {
  arms: 'split: each version needs more than 0% and less than everybody',
  threshold: 'threshold: a number above zero; in points, below 100',
  margin: 'limit: a number above zero; as a percentage or in points, below 100',
  durationDays: 'duration: a whole number of days, from 1 to 366',
  unitsPerArm: 'sample: a whole number, at least 1 per version',
  baseline: 'value today: a number above zero; a percentage of people, below 100',
  guardrails: 'value today: a number above zero; a percentage of people, below 100',
  valuePerEvent: 'value: an amount above zero',
  standardDeviation: 'standard deviation: a number above zero',
  maturationDays: 'maturation: a whole number of days, from 0 to 90',
  goal: 'goal: an amount above zero',
  spendCap: 'spend cap: an amount above zero',
  stopLoss: 'stop-loss: an amount above zero',
  expectedCost: 'expected cost: an amount above zero',
  periodDays: 'days of a period: a whole number, from 1 to 183',
  washoutDays: 'settling days: a whole number, 0 or more',
  seed: 'seed of the draw: a whole number, from 0 to 4294967295',
  areas: 'value of an area before the test: a number, 0 or more',
}

const dates = { startsOn: 'Start', lockedOn: 'Date of the plan', changesOn: 'Day of the change' } as const

export const issues: IssueWords = {
  planNumber,
  plan: (issue, guardrail) => {
    switch (issue.kind) {
      case 'unsupported-kind':
        return `Kind of test: there is no “${issue.asked}”. Choose who decides who sees what: chance, we by periods or areas, the platform, or nobody.`
      case 'unsupported-looks':
        return `Readings: “${issue.asked}” does not go with this kind of test. Against a goal there is one a week; by periods or areas, or before and after, only one at the end.`
      case 'unsupported-arms':
        return `Versions: the plan has ${issue.count}. It takes 2 to 4 where chance or the platform decides, 1 against a goal, and 2 otherwise.`
      case 'unsupported-kpi':
        return `KPI: “${issue.asked}” cannot be analyzed yet. Choose one of these: how many people, mean, ratio, rate, cost.`
      case 'cost-needed':
        return 'KPI: against a goal we measure what an outcome costs. Choose a cost.'
      case 'cap-below-goal':
        return 'Spend cap: it is below the goal and would not even pay for one outcome. Raise it.'
      case 'stop-loss-above-cap':
        return 'Stop-loss: it is above the spend cap. Write less than the cap, or remove the stop-loss.'
      case 'too-few-days':
        return `Day of the change: before and after it takes at least ${issue.fewest} days, one side has ${issue.days}.`
      case 'dates-out-of-order':
        return 'Day of the change: it is outside the test. It comes after the first day and before the end.'
      case 'not-whole-weeks':
        return `Day of the change: before and after it takes whole weeks, one side has ${issue.days} days.`
      case 'guardrails-need-versions':
        return `Must not get worse: “${guardrail ?? ''}” is compared between versions on the same days, and here there is only a before and an after. Remove it.`
      case 'design-missing':
        return 'Periods or areas: how the versions share them is missing.'
      case 'washout-too-long':
        return `Settling days: ${issue.washoutDays} out of ${issue.periodDays} leave none to count. Take fewer, or make the periods longer.`
      case 'not-whole-periods':
        return `Duration: ${issue.days} days do not divide into whole periods of ${issue.periodDays}.`
      case 'odd-periods':
        return `Duration: ${issue.periods === 1 ? '1 period' : `${issue.periods} periods`}, an odd number. Each version must have half of them.`
      case 'too-few-periods':
        return `Duration: with ${issue.count} periods no result could be told from chance (p-value at least ${formatPValue(issue.smallestPValue, 'en')}). It takes ${issue.fewest}: make the periods shorter, or the test longer.`
      case 'too-few-areas':
        return `Areas: with ${issue.count === 1 ? '1 area' : `${issue.count} areas`} no result could be told from chance (p-value at least ${formatPValue(issue.smallestPValue, 'en')}). It takes ${issue.fewest}.`
      case 'duplicate-area':
        return `Areas: “${issue.area}” is there twice.`
      case 'invalid-area':
        return `Areas: the code “${issue.area}” can only have lower-case letters, digits and hyphens, at most 40.`
      case 'not-as-drawn':
        return 'Draw: the order written down is not the one that the seed gives. Remove the order, and we compute it again.'
      case 'even-shares-needed':
        return 'Split: by periods or areas, each version has half of them.'
      case 'guardrails-need-people-split':
        return `Must not get worse: “${guardrail ?? ''}” is read among people split by chance, and here periods or areas are split. Remove it.`
      case 'relative-threshold-needed':
        return 'Threshold: of a cost, the change in percent is compared. Write it in percent.'
      case 'guardrails-need-people':
        return `Must not get worse: “${guardrail ?? ''}” is counted among people, and a cost counts money. Remove it, or choose another KPI.`
      case 'guardrail-needs-events':
        return `Must not get worse: “${guardrail ?? ''}” is divided by the KPI’s events, and this KPI counts none. Divide it by people, or choose another KPI.`
      case 'pre-period-needs-mean':
        return 'Figure from before: it only adjusts a mean by sum and sum of squares. Choose that, or remove it.'
      case 'pre-period-needs-versions':
        return 'Figure from before: it takes versions on the same days, and here there is only a before and an after. Remove it.'
      case 'duplicate-arm':
        return `Versions: “${issue.id}” is there twice.`
      case 'shares-not-one':
        return `Split: it adds up to ${formatShare(issue.sum, 'en', 1, 0)} and must be 100%.`
      case 'missing':
        if (issue.field === 'prePeriodName') return 'Figure from before: the name is missing.'
        return issue.field === 'kpi'
          ? 'KPI: the name is missing.'
          : `Must not get worse: the name is missing${guardrail === null ? '' : ` (${guardrail})`}.`
      case 'out-of-range':
        return guardrail === null
          ? `${startOfSentence(planNumber[issue.field])}.`
          : `${startOfSentence(guardrail)}: ${planNumber[issue.field]}.`
      case 'wrong-direction':
        return guardrail === null
          ? 'Threshold: it is a size, without a minus sign. Which way is better is told by the direction.'
          : `${startOfSentence(guardrail)}: the limit is a size, without a minus sign. Which way is worse is told by the direction.`
      case 'no-traffic':
        return 'Sample: without traffic there is nothing to compare. It takes at least 1 per version.'
      case 'invalid-date':
        return `${dates[issue.field]}: there is no such date.`
      case 'duplicate-guardrail':
        return `Must not get worse: “${guardrail ?? ''}” is there twice.`
      case 'invalid-id':
        return `${issue.field === 'arms' ? 'Versions' : 'Must not get worse'}: the code “${issue.field === 'arms' ? issue.id : issue.guardrail}” can only have lower-case letters, digits and hyphens, at most 40.`
      case 'reserved-id':
        return `Must not get worse: the code “${issue.guardrail}” is already a column of every test.`
      case 'unreachable':
        return `${guardrail === null ? 'Threshold' : `${startOfSentence(guardrail)}, limit`}: from the value today it would go beyond what is possible.`
      case 'absolute-threshold-needed':
        return `Threshold: with A we expect ${formatDecimal(issue.expectedEvents, 'en', 1, 0)} events, fewer than 10. Write it in points, not as a percentage.`
    }
  },
  missingSlot: {
    change: 'Hypothesis: what we try is missing.',
    segment: 'Hypothesis: for whom is missing.',
    kpiName: 'KPI: the name is missing.',
    activityReason:
      'KPI: it is an activity metric. Change it, or write which decision you would change: at least 15 characters.',
    countedOnce: 'KPI: can one person appear several times among what we count? The unit depends on it.',
    goal: 'Goal: the most that an outcome may cost is missing.',
    spendCap: 'Spend cap: how much we risk in all is missing.',
    threshold: 'Threshold: the number to reach is missing.',
    baseline: 'KPI: the value today is missing.',
    unitsPerDay: 'Traffic: how much passes every day is missing.',
    startsOn: 'Start: the date is missing.',
    changesOn: 'Day of the change: the date is missing.',
    durationDays: 'Duration: the days are missing.',
    periodDays: 'Periods: the days of each are missing.',
    drawSeed: 'Periods: the order has not been drawn yet.',
  },
  start: {
    'not-there': () => 'This test is no longer there.',
    'already-started': () => 'This test has already been started.',
    'already-read': () => 'The test has already been read: its plan can no longer change.',
    'nothing-changed': () => 'The plan is the same as before: change something, or go back.',
    'reason-too-short': (shortest) => `Reason: write at least ${shortest} characters.`,
    'invalid-value': () => 'This value cannot be kept.',
    'grid-has-counts': () => 'There are counts already: how they are written can no longer change.',
    'counts-before-start': (date) =>
      `Start: there are counts from ${date}, the test cannot begin after them.`,
    'counts-of-other-turn': (date) =>
      `Periods: counts that are there already (${date}) would belong to the other version.`,
    'counts-would-be-lost': (name) => `“${name}” has counts already: without it they would be lost.`,
  },
  evidence: {
    'unknown-arm': ({ row, version }) => `Row ${row}: version “${version}” is not in the plan.`,
    'invalid-date': ({ row, version, field }) => `Row ${row}, ${version}, ${field}: there is no such date.`,
    'reversed-dates': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: it ends before it begins.`,
    'before-start': ({ row, version, field }) => `Row ${row}, ${version}, ${field}: before the test began.`,
    'in-the-future': ({ row, version, field }) => `Row ${row}, ${version}, ${field}: a day in the future.`,
    'after-end': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: the test was over by then. Remove the row, or check the dates of the plan.`,
    'straddles-end': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: the test ends before. Split the row at the last day of the test.`,
    'straddles-look': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: it counts days before and after the reading, and cannot be split. Type the total of the reading’s last day, or leave this reading out: the next one loses nothing.`,
    'other-period': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: these days are on the other side of the change, or on both.`,
    'other-turn': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: on these days it was the turn of the other version.`,
    'straddles-periods': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: days of several periods, or settling days in part. Split the row.`,
    'unknown-area': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: this area is not in the plan.`,
    'other-area': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: this area has the other version.`,
    'overlapping-days': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: another row has these days already.`,
    'duplicate-days': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: the same days as in another row, so the numbers would count twice.`,
    'not-a-count': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: it takes a possible number; people are whole, 0 or more.`,
    'more-events-than-units': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: more than the total of the row. Are the columns swapped?`,
    'missing-measure': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: the number is missing.`,
    'squares-too-small': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: with this sum the squares cannot be so small.`,
    'sum-of-nobody': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: there is nobody here, so the sum must be zero.`,
    'newcomers-do-not-fit': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: it does not fit the total of the row, the others would be left with an impossible sum.`,
    'products-too-large': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: with these sums and squares the products cannot be so large.`,
    'missing-guardrail': ({ row, version, field }) =>
      `Row ${row}, ${version}, ${field}: it must not get worse, and its number is missing.`,
  },
  column: {
    units: 'people',
    successes: 'conversions',
    spend: 'spend',
    leads: 'leads',
    rejected: 'rejected',
    sum: 'total',
    squares: 'sum of squares',
    mean: 'mean',
    deviation: 'standard deviation',
    numerator: 'numerator',
    denominator: 'denominator',
    numeratorSquares: 'squares of the numerator',
    denominatorSquares: 'squares of the denominator',
    products: 'sum of products',
    prePeriod: 'total before',
    prePeriodSquares: 'squares before',
    prePeriodProducts: 'products with the figure before',
    newcomerUnits: 'people without a figure before',
    newcomerSum: 'total of those without one',
    newcomerSquares: 'squares of those without one',
    from: 'first day',
    to: 'last day',
    area: 'area',
  },
  invalidToday: 'Today’s date does not exist.',
  decision: (issue) => {
    switch (issue.kind) {
      case 'nothing-to-decide-yet':
        return 'Decision: the test has not been read yet.'
      case 'cannot-scale-invalid':
        return 'Decision: data that are not reliable allow no scaling.'
      case 'reason-too-short':
        return `Reason: this goes against the advice, write at least ${issue.shortest} characters.`
      case 'next-missing':
        return 'What changes: write what we try now.'
      case 'next-too-short':
        return `What changes: write at least ${issue.shortest} characters.`
    }
  },
  lesson: (issue) => {
    switch (issue.kind) {
      case 'takeaway-length':
        return `In one sentence: it takes 15 to 140 characters, this has ${issue.length}.`
      case 'takeaway-is-title':
        return 'In one sentence: it repeats the title. Write what remains.'
    }
  },
}
