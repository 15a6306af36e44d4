import { endsOn, lockPlan, plannedUnits, readableFrom } from '@cimento/core'
import type { VersionsInput } from '@cimento/core'
import { lockedPlan, planInput, returnsGuardrail, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('the plan of the README locks, with its levels filled in', () => {
  expect(valueOf(lockPlan(planInput)).plan).toEqual({
    version: 1,
    kind: 'ab',
    registered: 'before-data',
    arms: [
      { id: 'control', share: 0.5 },
      { id: 'b', share: 0.5 },
    ],
    primary: {
      kpi: { kind: 'proportion', direction: 'higher', name: 'Lead rate' },
      threshold: { relative: 0.1 },
      rule: 'standard',
    },
    guardrails: [],
    looks: 'end',
    startsOn: '2026-11-02',
    durationDays: 28,
    unitsPerArm: 13_000,
    significanceLevel: 0.05,
    power: 0.8,
  })
})

test('R-PLAN-06 the text and the hash of a plan never change between releases', () => {
  const { text, hash } = lockedPlan()
  // Written by hand after RFC 8785: members in the order of their names, no white space.
  expect(text).toBe(
    '{"arms":[{"id":"control","share":0.5},{"id":"b","share":0.5}],"durationDays":28,"guardrails":[],' +
      '"kind":"ab","looks":"end","power":0.8,"primary":{"kpi":{"direction":"higher","kind":"proportion",' +
      '"name":"Lead rate"},"rule":"standard","threshold":{"relative":0.1}},"registered":"before-data",' +
      '"significanceLevel":0.05,"startsOn":"2026-11-02","unitsPerArm":13000,"version":1}',
  )
  // The text above through coreutils' sha256sum.
  expect(hash).toBe('3b3dd25a16bfa017e22b865c6e4f22f6b8c2f2029cbe06f63023f6fdaf2a1d80')
})

test('R-PLAN-06 the same plan has the same hash, whatever the order of its members', () => {
  const full: VersionsInput = {
    ...planInput,
    guardrails: [returnsGuardrail],
    baseline: 0.032,
    valuePerEvent: 40,
    lockedOn: '2026-10-30',
    hypothesis: { because: 'seen', source: 'survey', change: 'new page', segment: 'new visitors' },
  }
  const { hash } = valueOf(lockPlan(full))
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (random) => {
      expect(valueOf(lockPlan(shuffleMembers(full, random))).hash).toBe(hash)
    }),
  )
})

test('R-PLAN-06 every part of a plan is in its hash', () => {
  const changes: readonly Partial<VersionsInput>[] = [
    { arms: [planInput.arms[0] ?? raise(), { id: 'c', share: 0.5 }] },
    { primary: { ...planInput.primary, threshold: { absolute: 0.1 } } },
    { primary: { ...planInput.primary, rule: 'strict' } },
    { primary: { ...planInput.primary, kpi: { ...planInput.primary.kpi, direction: 'lower' } } },
    { guardrails: [returnsGuardrail] },
    { startsOn: '2026-11-03' },
    { durationDays: 27 },
    { unitsPerArm: 13_001 },
    { baseline: 0.03 },
    { valuePerEvent: 40 },
    { lockedOn: '2026-11-01' },
    { hypothesis: { because: '', source: '', change: 'new page', segment: 'all' } },
  ]
  const hashes = [{}, ...changes].map((change) => lockedPlan(change).hash)
  expect(new Set(hashes).size).toBe(changes.length + 1)
})

test('what an input cannot decide is not taken from it', () => {
  // Parsed JSON may hold more than the type says.
  const forged = { ...planInput, version: 9, registered: 'after-data', significanceLevel: 0.5, power: 0.1 }
  expect(lockPlan(forged)).toEqual(lockPlan(planInput))
})

test('a plan ends on its last day and can be read from the day after', () => {
  // 28 days from Monday 2 November 2026: the last is Sunday 29 November.
  const { plan } = lockedPlan()
  expect(endsOn(plan)).toBe('2026-11-29')
  expect(readableFrom(plan)).toBe('2026-11-30')
})

test('the sample is divided by the shares', () => {
  expect(plannedUnits(planInput)).toEqual({ control: 13_000, treatment: 13_000 })
  const uneven = [
    { id: 'a', share: 0.9 },
    { id: 'b', share: 0.1 },
  ]
  expect(plannedUnits({ arms: uneven, unitsPerArm: 500 })).toEqual({ control: 900, treatment: 100 })
})

test('locking leaves its input as it is', () => {
  const frozen = deepFreeze(structuredClone(planInput))
  expect(lockPlan(frozen)).toEqual(lockPlan(planInput))
  expect(frozen).toEqual(planInput)
})

function shuffleMembers<T>(value: T, random: Iterator<number>): T
function shuffleMembers(value: unknown, random: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleMembers(item, random))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map((member) => ({ member, at: Number(random.next().value) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ member: [key, item] }) => [key, shuffleMembers(item, random)]),
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

function raise(): never {
  throw new Error('the README has a control')
}
