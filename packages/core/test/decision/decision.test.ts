import { decide } from '@cimento/core'
import type { DecisionInput, VerdictName } from '@cimento/core'
import { assessedAtEnd, day, lockedPlan } from '@cimento/testkit'
import { expect, test } from 'vitest'

const met = assessedAtEnd(lockedPlan(), [13_020, 417], [12_991, 512])
const scale: DecisionInput = { action: 'scale', reason: '', next: '', decidedBy: ' Ada ' }
const decideOn = (input: DecisionInput, verdict: VerdictName = 'met') =>
  decide(input, { assessment: { ...met, verdict }, look: 'look-1', today: day('2026-12-01') })

test('a decision keeps the advice, its evidence and who decided', () => {
  expect(decideOn(scale)).toEqual({
    ok: true,
    value: {
      version: 1,
      action: 'scale',
      advice: { action: 'scale', rule: 'criterion-and-guardrails', table: 'risk-aware' },
      reason: null,
      next: '',
      decidedBy: 'Ada',
      decidedOn: '2026-12-01',
      look: 'look-1',
      verdict: 'met',
      planHash: met.planHash,
    },
  })
})

test.each(['', 'too expensive', '   too expensive   ', '📦'.repeat(14)])(
  'R-DEC-03 P9 against the advice %j is no reason: 15 characters are needed',
  (reason) => {
    expect(decideOn({ ...scale, action: 'stop', reason })).toEqual({
      ok: false,
      error: [{ kind: 'reason-too-short', field: 'reason', shortest: 15 }],
    })
  },
)

test('R-DEC-03 P9 a reason of 15 characters is kept; with the advice it is not', () => {
  // "It is too dear." has 15 characters.
  const reason = 'It is too dear.'
  expect(decideOn({ ...scale, action: 'stop', reason: ` ${reason} ` })).toMatchObject({
    ok: true,
    value: { reason },
  })
  expect(decideOn({ ...scale, reason })).toMatchObject({ ok: true, value: { reason: null } })
})

test('P11 data that cannot be trusted allow no scaling, whatever the reason', () => {
  expect(decideOn({ ...scale, reason: 'We are sure that it works' }, 'invalid')).toEqual({
    ok: false,
    error: [{ kind: 'cannot-scale-invalid', field: 'action' }],
  })
  expect(decideOn({ ...scale, action: 'stop' }, 'invalid')).toMatchObject({
    ok: true,
    value: { reason: null },
  })
})

test('R-DEC-03 iterating needs what comes next', () => {
  expect(decideOn({ ...scale, action: 'iterate', next: '  ' }, 'promising')).toEqual({
    ok: false,
    error: [{ kind: 'next-missing', field: 'next' }],
  })
  for (const next of ['ok', '📦📦', ' ab '])
    expect(decideOn({ ...scale, action: 'iterate', next }, 'promising')).toEqual({
      ok: false,
      error: [{ kind: 'next-too-short', field: 'next', shortest: 3 }],
    })
  expect(decideOn({ ...scale, action: 'stop', reason: 'It is too dear.', next: 'ok' }, 'promising').ok).toBe(
    true,
  )
  expect(decideOn({ ...scale, action: 'iterate', next: ' Ask later ' }, 'promising')).toMatchObject({
    ok: true,
    value: { action: 'iterate', next: 'Ask later' },
  })
})

test.each(['scale', 'iterate', 'stop'] as const)('a running test cannot be decided: %s', (action) => {
  expect(decideOn({ ...scale, action, next: 'More' }, 'running')).toEqual({
    ok: false,
    error: [{ kind: 'nothing-to-decide-yet', field: 'action' }],
  })
})

test('all that is wrong is said at once', () => {
  const result = decideOn({ ...scale, action: 'iterate' })
  expect(result.ok ? [] : result.error.map(({ kind }) => kind)).toEqual(['reason-too-short', 'next-missing'])
})
