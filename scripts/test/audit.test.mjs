// @ts-check
import { expect, test } from 'vitest'
import { auditOutcome } from '../lib/audit.mjs'

const answer = (/** @type {string[]} */ ...severities) =>
  JSON.stringify({
    advisories: Object.fromEntries(severities.map((severity, at) => [at, { module_name: 'x', severity }])),
    metadata: {},
  })

test('an answer without a grave advisory passes', () => {
  expect(auditOutcome(answer(), '')).toEqual({ passed: 1, failed: 0, skipped: [] })
  expect(auditOutcome(answer('low', 'moderate'), '')).toEqual({ passed: 1, failed: 0, skipped: [] })
})

test('control: each grave advisory fails', () => {
  expect(auditOutcome(answer('high', 'low', 'critical'), '')).toEqual({ passed: 0, failed: 2, skipped: [] })
})

test('a registry that does not answer is a skip with its reason, not a pass', () => {
  const complaint = 'Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n\n  × The audit endpoint responded with 405:\n'
  expect(auditOutcome('', complaint)).toEqual({
    passed: 0,
    failed: 0,
    skipped: [
      {
        title: 'known advisories of the dependencies',
        reason:
          'the registry did not answer: Error: ERR_PNPM_AUDIT_BAD_RESPONSE × The audit endpoint responded with 405:',
      },
    ],
  })
  expect(auditOutcome('{"error":{}}', '').skipped).toHaveLength(1)
})
