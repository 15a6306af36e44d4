import { engines, randomFrom } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { checkNoContradiction, versionsCases } from './check.ts'
import { contradiction } from './claims.ts'
import { versionsOf } from './inputs.ts'

checkNoContradiction(versionsCases(({ byDays }) => !byDays))

test('the check sees a verdict that contradicts its interval', () => {
  const random = randomFrom(1)
  const [engine] = engines
  if (!engine) throw new Error('there is an engine')
  const make = versionsOf(engine)
  const harmful = Array.from({ length: 500 }, () => make(random)).filter(({ verdict }) => verdict === 'harm')
  expect(harmful.length).toBeGreaterThan(10)
  const unseen = harmful.filter(
    (assessment) => contradiction({ ...assessment, verdict: 'met' }) === undefined,
  )
  expect(unseen).toEqual([])
})
