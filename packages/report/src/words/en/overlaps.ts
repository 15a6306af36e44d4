import type { OverlapWords } from '../overlap-words.ts'

export const overlaps: OverlapWords = {
  shared: { segment: 'same audience', channel: 'same channel', kpi: 'same KPI' },
  state: { running: 'running', planned: 'planned' },
  title: ({ count }) =>
    count === 1
      ? 'On the same days another test touches the same things.'
      : `On the same days ${count} other tests touch the same things.`,
  days: ({ from, to, days }) => `${days} days in common, ${from}–${to}`,
  day: ({ on }) => `1 day in common, ${on}`,
  line: ({ state, shared, when }) => `${state} · ${shared} · ${when}`,
  mixing: 'The results can mix.',
  sameKpi: 'If the company’s KPI moves, nobody will know which test to put it down to.',
  crowded: ({ count, segment }) => `${count} tests on the same audience (“${segment}”): the results can mix.`,
  from: ({ on }) => `From ${on} on they all run at once.`,
  traffic: ({ total, units }) =>
    `Together they count on ${total} ${units} a day: if fewer come by, or if each person enters one test only, every test takes longer.`,
  free: 'You can start it all the same, or move the dates.',
}
