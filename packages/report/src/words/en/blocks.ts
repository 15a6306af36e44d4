import type { BlockWords } from '../block-words.ts'

const nothingYet = 'This test cannot tell: '
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const periods = (count: number): string => (count === 1 ? '1 period' : `${count} periods`)
const pairs = (count: number): string => (count === 1 ? '1 pair of areas' : `${count} pairs of areas`)

export const blocks: BlockWords = {
  noData: {
    periods: { lead: `${nothingYet}the numbers of some period are missing or too few`, end: '.' },
    areas: { lead: `${nothingYet}the numbers of some area are missing or too few`, end: '.' },
  },
  caution: {
    periods:
      'Chance chose the periods, not the people: there are few periods, and what one version leaves behind ends up in the next one.',
    areas:
      'Chance chose the areas, not the people: there are few areas, and what passes from one to another hides a part of the difference.',
  },
  trust: {
    periods: 'Chance decides the periods: people are not split, so there is no split to check',
    areas: 'Chance decides the areas: people are not split, so there is no split to check',
  },
  basis: {
    periods: ({ count, smallestPValue }) =>
      `${periods(count)} in random order: the period is the unit, and no p-value can be below ${smallestPValue}`,
    areas: ({ count, smallestPValue }) =>
      `${pairs(count)}, one version each by chance: the area is the unit, and no p-value can be below ${smallestPValue}`,
  },
  method: {
    periods:
      'Versions that take turns, compared two-sided: a permutation test. The p-value is the share of the orders chance could have drawn that would show a difference at least as large; the interval holds the effects that the same test does not exclude. The period is the unit, total over total.',
    areas:
      'Areas two by two, compared two-sided: a permutation test. The p-value is the share of the possible draws that would show a difference at least as large; the interval holds the effects that the same test does not exclude. The area is the unit, total over total.',
  },
  washoutLeftOut: ({ days: count, each }) =>
    `${count === 1 ? '1 settling day left out' : `${count} settling days left out`}: the first ${each === 1 ? '' : `${each} `}of every period`,
  plan: {
    periods: ({ from, to, count, days: each, first, second, seed }) =>
      `From ${from} to ${to} the versions take turns for everybody: ${periods(count)} of ${days(each)}, half with ${first} and half with ${second}, in an order drawn by chance (seed ${seed}).`,
    paired: 'The draw is by pairs: of every two periods, one for each version.',
    washout: (count) =>
      count === 1
        ? 'The first day of every period is for settling and does not count.'
        : `The first ${count} days of every period are for settling and do not count.`,
    areas: ({ from, to, pairs: count, first, second, seed }) =>
      `From ${from} to ${to}: ${pairs(count)}, in each of them one area with ${first} and one with ${second}, drawn by chance (seed ${seed}).`,
  },
  schedule: {
    turn: ({ from, to, version }) => `From ${from} to ${to}: ${version}`,
    turnOfOneDay: ({ on, version }) => `${on}: ${version}`,
    leftOut: ({ from, to }) => `${from} – ${to} do not count`,
    leftOutDay: ({ on }) => `${on} does not count`,
    area: ({ area, version }) => `${area}: ${version}`,
    areaLeftOut: ({ area }) => `${area}: without a partner, left out`,
  },
  calendar: { turnTitle: ({ key, title, version }) => `${key}, ${version}: ${title}` },
  running: {
    today: ({ version, until }) => `Today it is the turn of ${version}, until ${until}`,
    todayLast: ({ version }) => `Today it is the turn of ${version}: the last day of its period`,
    todayWashout: ({ version, from }) =>
      `Today it is the turn of ${version}: a settling day, counting begins ${from}`,
    starts: ({ version, on }) => `It begins with ${version}, ${on}`,
  },
  outlook: {
    visible: {
      periods: ({ count, effect }) =>
        `With ${periods(count)} we see, 8 times in 10, effects from about ${effect}.`,
      areas: ({ count, effect }) =>
        `With ${pairs(count)} we see, 8 times in 10, effects from about ${effect}.`,
    },
    required: {
      periods: ({ count, effect }) => `To see ${effect} it takes about ${periods(count)} like these.`,
      areas: ({ count, effect }) => `To see ${effect} it takes about ${pairs(count)}.`,
    },
    enough: {
      periods: ({ count, effect }) => `To see ${effect}, ${periods(count)} are enough.`,
      areas: ({ count, effect }) => `To see ${effect}, ${pairs(count)} are enough.`,
    },
    never: (effect) => `To see ${effect}, no reasonable number of periods or areas would be enough.`,
    smallestPValue: (pValue) => `The draw cannot give a p-value below ${pValue}: it takes a clear result.`,
    assumed:
      'This is a cautious guess: we assume that days vary twice as much as chance would make them, and that each resembles the one before a little.',
  },
}
