import { expect, test } from 'vitest'
import { complaintsAbout, runFuzz, tableOf, targets } from './run-fuzz.ts'

test('100,000 realistic, extreme and wrong inputs: nothing goes wrong, and no call takes long', () => {
  const tallies = runFuzz(targets, 100_000)
  console.log(tableOf(tallies))
  expect(complaintsAbout(tallies)).toEqual([])
  // Of three more calls with the slowest input the middle one, each in turn with work of ours that never changes: a
  // busy machine is not the function's fault.
  const slow = tallies.flatMap(({ name, slowest }) => {
    const ratios = [1, 2, 3].map(() => slowest.again() / yardstickMs())
    const [, median = 0] = ratios.toSorted((a, b) => a - b)
    return median > 5 ? [`${name} takes ${median} times as long as the yardstick for ${slowest.input}`] : []
  })
  expect(slow).toEqual([])
})

/** A fifth of a second on an idle machine. */
function yardstickMs(): number {
  const started = performance.now()
  let sum = 0
  for (let step = 1; step < 20_000_000; step += 1) sum += Math.log(step)
  const done = performance.now()
  expect(sum).toBeGreaterThan(0)
  return done - started
}
