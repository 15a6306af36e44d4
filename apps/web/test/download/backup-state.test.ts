import { expect, test } from 'vitest'
import { backupState } from '../../src/lib/download/backup-state.ts'

test.each([
  [{ daysAgo: null, changes: 40, hasStarted: false }, { kind: 'not-needed' }],
  [{ daysAgo: null, changes: 1, hasStarted: true }, { kind: 'never' }],
  [
    { daysAgo: 0, changes: 0, hasStarted: true },
    { kind: 'recent', daysAgo: 0 },
  ],
  [
    { daysAgo: 6, changes: 400, hasStarted: true },
    { kind: 'recent', daysAgo: 6 },
  ],
  [
    { daysAgo: 90, changes: 9, hasStarted: true },
    { kind: 'recent', daysAgo: 90 },
  ],
  [
    { daysAgo: 7, changes: 10, hasStarted: true },
    { kind: 'old', daysAgo: 7 },
  ],
] as const)('P36 %j is %j', (facts, state) => {
  expect(backupState(facts)).toEqual(state)
})
