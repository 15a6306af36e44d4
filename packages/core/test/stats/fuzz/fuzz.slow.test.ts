import { expect, test } from 'vitest'
import { complaintsAbout, runFuzz, tableOf, targets } from './run-fuzz.ts'

test('100,000 realistic, extreme and wrong inputs: nothing goes wrong, and no call takes a second', () => {
  const tallies = runFuzz(targets, 100_000)
  console.log(tableOf(tallies))
  expect(complaintsAbout(tallies)).toEqual([])
  // Of three more calls with the slowest input the middle one: a busy machine is not the function's fault.
  const slow = tallies.flatMap(({ name, slowest }) => {
    const [, median = 0] = [slowest.again(), slowest.again(), slowest.again()].toSorted((a, b) => a - b)
    return median > 1000 ? [`${name} takes ${median} ms for ${slowest.input}`] : []
  })
  expect(slow).toEqual([])
})
