import { runCompany, shareScaled, ways } from '@cimento/calibration'
import { expect, test } from 'vitest'

test('a company that plans, reads and follows the advice scales what helps, and hardly ever what does not', () => {
  const years = runCompany(2500, 1657)
  const tests = (isAsked: (effect: number) => boolean) =>
    years.outcomes.filter(({ effect }) => isAsked(effect)).reduce((sum, outcome) => sum + outcome.tests, 0)
  const isUseless = (effect: number) => effect <= 0
  const isHarm = (effect: number) => effect < 0
  const isWorth = (effect: number) => effect >= 1.5
  const share = (way: (typeof ways)[number], isAsked: (effect: number) => boolean) =>
    shareScaled(years, way, isAsked)
  console.log(
    `${tests(isUseless)} tests without a good effect, ${tests(isHarm)} with harm, ${tests(isWorth)} worth having;`,
    ways
      .map(
        (way) =>
          `${way} ${[isUseless, isHarm, isWorth].map((asked) => share(way, asked).toFixed(4)).join(' ')}`,
      )
      .join('; '),
  )
  for (const asked of [isUseless, isHarm, isWorth]) expect(tests(asked)).toBeGreaterThan(200)
  expect(share('cimento', isUseless)).toBeLessThanOrEqual(0.025)
  expect(share('cimento', isHarm)).toBeLessThanOrEqual(share('weekly', isHarm) / 3)
  expect(share('cimento', isHarm)).toBeLessThanOrEqual(share('daily', isHarm) / 5)
  // An advice that never scales would pass all of the above.
  expect(share('cimento', isWorth)).toBeGreaterThanOrEqual(0.7)
  // The controls: harm is scaled by habit at all, and the habits break what is promised.
  expect(share('weekly', isHarm)).toBeGreaterThan(0)
  expect(share('daily', isUseless)).toBeGreaterThan(0.025)
  expect(share('weekly', isUseless)).toBeGreaterThan(0.025)
}, 1_800_000)
