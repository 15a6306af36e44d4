import { expect, test } from 'vitest'
import type { Race } from '../src/race.ts'
import { racesIn } from '../src/races.ts'
import { wrongNumbers } from '../src/wrong-numbers.ts'

test('a part of a name chooses the races of one file', async () => {
  expect((await racesIn('beta')).map(({ name }) => name)).toEqual(['beta cdf'])
})

const raceAgainst = (theirs: readonly number[]): Race => ({
  name: 'halves',
  operations: 2,
  ours: () => [0.5, 1000],
  peers: [
    { name: 'rival', accuracy: 1e-3, work: () => theirs },
    { name: 'yardstick', accuracy: 'other-work', work: () => [] },
  ],
})

test('a rival may differ by its accuracy: absolute below 1, relative above', () => {
  expect(wrongNumbers(raceAgainst([0.5009, 1000.9]))).toEqual([])
})

test.each([[[0.502, 1000]], [[0.5, 1002]], [[0.5]], [[0.5, Number.NaN]]])(
  'numbers that are not the same stop the race: %s',
  (theirs) => {
    expect(wrongNumbers(raceAgainst(theirs))).toEqual([expect.stringMatching(/^halves: ours and rival are /)])
  },
)
