import type { OverlapWords } from '../overlap-words.ts'

export const overlaps: OverlapWords = {
  shared: { segment: 'same audience', channel: 'same channel', kpi: 'same KPI' },
  state: { running: 'running', planned: 'planned' },
  title: ({ count }) =>
    count === 1
      ? 'On the same days another test touches the same things.'
      : `On the same days ${count} other tests touch the same things.`,
  days: ({ from, to, days }) => `${days} days together, ${from}–${to}`,
  day: ({ on }) => `1 day together, ${on}`,
  line: ({ state, shared, when }) => `${state} · ${shared} · ${when}`,
  mixing: 'The results can mix.',
  sameKpi: 'If the KPI of the whole company moves, nobody will know because of which test.',
  crowded: ({ count, segment }) => `${count} tests on the same audience (“${segment}”): the results can mix.`,
  from: ({ on }) => `All of them run together from ${on} on.`,
  traffic: ({ total, units }) =>
    `Together they count on ${total} ${units} a day: if fewer come by, or if each person enters one test only, every test takes longer.`,
  free: 'You can start all the same, or move the dates.',
}
