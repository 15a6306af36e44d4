import { expect, test } from 'vitest'
import { racesIn } from '../src/races.ts'
import { wrongNumbers } from '../src/wrong-numbers.ts'

// `pnpm bench` asks the same before it races; Monte Carlo peers take their time.
test('every race is between the same numbers', async () => {
  const races = await racesIn('')
  expect(races.map(({ name }) => name)).toEqual(expect.arrayContaining(['normal cdf', 'two proportions']))
  expect(races.flatMap(wrongNumbers)).toEqual([])
})
