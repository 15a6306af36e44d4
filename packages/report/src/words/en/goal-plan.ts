import type { GoalPlanWords } from '../goal-plan-words.ts'

export const goalPlan: GoalPlanWords = {
  when: ({ from, to, version }) => `From ${from} to ${to}: “${version}”, against a goal.`,
  criterion: ({ kpi, goal }) => `Criterion: ${kpi}, with the whole interval below ${goal}.`,
  cap: (cap) => `Spend cap: ${cap}.`,
  stopLoss: (stopLoss) => `Stop-loss: we stop if we spend ${stopLoss} without outcomes.`,
  readings: ({ count, first, last }) =>
    count === 1
      ? `One reading, ${first}.`
      : `${count} readings, one a week: the first ${first}, the last ${last}, or earlier if the cap is spent. Before the last one the interval is wider; if one is enough, the test ends there.`,
  caveat:
    'One channel alone, against a goal: it will tell what it costs, not whether another would have cost less on the same days.',
  expected: ({ kpi, goal }) => `We expect: ${kpi} below ${goal}.`,
  falsifier: ({ kpi, goal }) => `We are wrong if an outcome costs more than ${goal} (${kpi}).`,
  noFalsifier: 'No goal written beforehand: nothing could prove this hypothesis wrong.',
  outlook: {
    sentence: ({ cap, goal, outcomes, events, low, high }) =>
      `With ${cap} and a goal of ${goal}, expect about ${outcomes} ${events}: with these numbers the true cost could be ${
        high === null ? `anything from ${low} up` : `between ${low} and ${high}`
      }.`,
    met: {
      caption: 'How often the cost will be shown below the goal',
      cost: 'If the true cost is',
      probability: 'Below the goal',
      atGoal: (cost) => `${cost}, the goal itself`,
      ofGoal: ({ cost, part }) => `${cost}, ${part} the goal`,
      part: {
        half: 'half',
        'two-thirds': 'two thirds of',
        'three-quarters': 'three quarters of',
        'four-fifths': 'four fifths of',
      },
      expected: (cost) => `${cost}, as expected`,
    },
    falseAlarm: 'If the true cost is the goal itself, we are wrong at most 1 time in 40.',
    enough: ({ cost, money, cap }) =>
      `If the true cost is ${cost}, showing it 8 times in 10 takes about ${money}: the cap, ${cap}, is enough.`,
    moneyNeeded: ({ cost, money, cap }) =>
      `If the true cost is ${cost}, showing it 8 times in 10 takes about ${money}; the cap is ${cap}. You can raise the cap, count something that happens more often, or say so openly.`,
    notShowable: (cost) =>
      `At an expected cost of ${cost} no spend would show it below the goal. You can raise the goal, or leave the test.`,
    stopLoss: ({ stopLoss, chance }) =>
      `Stop-loss at ${stopLoss}: if the cost were the goal itself, it would be reached ${chance}.`,
    oneIn: (times) => `about 1 time in ${times}`,
    belowOneIn: (times) => `less than 1 time in ${times}`,
  },
  calendar: {
    title: ({ key, title, number, planned }) => `${key} · Reading ${number} of ${planned}: ${title}`,
    reading: ({ number, planned, on }) => `Reading ${number} of ${planned}: ${on}.`,
    readingMoved: ({ number, planned, day, on, because }) =>
      `Reading ${number} of ${planned}: from ${day} it moves to ${on}, ${because}.`,
    note: 'Before the reading, write down what the week spent and brought in.',
  },
}
