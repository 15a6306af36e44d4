import { expect, test } from 'vitest'
import type { Peer, Race } from '../src/race.ts'
import { linesOf, summaryOf } from '../src/report.ts'

const rival: Peer = { name: 'rival', accuracy: 1e-3, target: 2, work: () => [0.5] }
const race: Race = { name: 'halves', operations: 1, ours: () => [0.5], peers: [rival], mostNanoseconds: 2000 }

test('a promised time and a promised ratio are judged one by one', () => {
  const lines = linesOf({ race, nanoseconds: 1500, laps: [{ peer: rival, nanoseconds: 2250, ratio: 1.5 }] })
  expect(lines.map(({ text }) => text.split(/ {2,}/))).toEqual([
    ['halves', '1.50 µs', '≤ 2.00 µs', 'ok'],
    ['halves', '1.50 µs', 'rival', '2.25 µs', '0e+0', '1.50× as fast', '≥ 2.00×', 'below target'],
  ])
  expect(summaryOf(lines)).toEqual(['', '1 of 2 targets reached; below target:', lines[1]?.text])
})

test('where nothing is promised, nothing is judged', () => {
  const yardstick: Peer = { name: 'yardstick', accuracy: 'other-work', work: () => [] }
  const lines = linesOf({ race: { ...race, mostNanoseconds: 1e9 }, nanoseconds: 12, laps: [] })
  const [line] = linesOf({
    race: { name: 'halves', operations: 1, ours: race.ours, peers: [yardstick] },
    nanoseconds: 12,
    laps: [{ peer: yardstick, nanoseconds: 120, ratio: 10 }],
  })
  expect(line?.text.split(/ {2,}/)).toEqual(['halves', '12.0 ns', 'yardstick', '120 ns', '10.0× as fast'])
  expect(summaryOf([...lines, ...(line ? [line] : [])])).toEqual(['', '1 of 1 targets reached'])
})
