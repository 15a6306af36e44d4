import { lockPlan, planIssues } from '@cimento/core'
import type { BlockDesignInput, VersionsInput } from '@cimento/core'
import { planSchema } from '../../src/workspace/plan-schema.ts'
import { planInput, returnsGuardrail, valueOf } from '@cimento/testkit'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const periods = {
  kind: 'periods',
  periodDays: 7,
  washoutDays: 1,
  order: 'complete',
  seed: 20_261_123,
} as const
const turns: VersionsInput = { ...planInput, kind: 'blocks', durationDays: 56, design: periods }
const levels = [50, 12, 33, 48, 31, 90, 14, 95, 61, 60, 20, 22]
const areas = {
  kind: 'areas',
  areas: levels.map((level, at) => ({ id: `area-${at}`, level })),
  seed: 7,
} as const

const withDesign = (
  change: Partial<VersionsInput>,
  design: Partial<Extract<BlockDesignInput, { readonly kind: 'periods' }>>,
): Partial<VersionsInput> => ({ ...change, design: { ...periods, ...design } })

test.each<readonly [Partial<VersionsInput>, object]>([
  [{ design: undefined } as unknown as Partial<VersionsInput>, { kind: 'design-missing', field: 'design' }],
  [
    withDesign({}, { washoutDays: 7 }),
    { kind: 'washout-too-long', field: 'washoutDays', washoutDays: 7, periodDays: 7 },
  ],
  [{ durationDays: 57 }, { kind: 'not-whole-periods', field: 'durationDays', days: 57, periodDays: 7 }],
  [{ durationDays: 63 }, { kind: 'odd-periods', field: 'durationDays', periods: 9 }],
  // 6 periods can be shared out in 20 ways, and two of them are always as extreme: 2/20.
  [
    { durationDays: 42 },
    { kind: 'too-few-periods', field: 'durationDays', count: 6, fewest: 8, smallestPValue: 0.1 },
  ],
  // In pairs 8 periods have 2⁴ ways, two of them as extreme: 0.125. It takes 12.
  [
    withDesign({}, { order: 'paired' }),
    { kind: 'too-few-periods', field: 'durationDays', count: 8, fewest: 12, smallestPValue: 0.125 },
  ],
  [withDesign({}, { seed: -1 }), { kind: 'out-of-range', field: 'seed' }],
  [withDesign({}, { seed: 0.5 }), { kind: 'out-of-range', field: 'seed' }],
  [withDesign({}, { periodDays: 0 }), { kind: 'out-of-range', field: 'periodDays' }],
  [withDesign({}, { washoutDays: -1 }), { kind: 'out-of-range', field: 'washoutDays' }],
  [
    withDesign({}, { sequence: ['b', 'control', 'b', 'control', 'b', 'control', 'b', 'control'] }),
    { kind: 'not-as-drawn', field: 'design' },
  ],
  [
    {
      arms: [
        { id: 'control', share: 0.7 },
        { id: 'b', share: 0.3 },
      ],
    },
    { kind: 'even-shares-needed', field: 'arms' },
  ],
  [
    { guardrails: [returnsGuardrail] },
    { kind: 'guardrails-need-people-split', field: 'guardrails', guardrail: 'returns' },
  ],
  // 5 pairs: 2/32.
  [
    { design: { ...areas, areas: areas.areas.slice(0, 10) } },
    { kind: 'too-few-areas', field: 'areas', count: 10, fewest: 12, smallestPValue: 0.0625 },
  ],
  [
    { design: { ...areas, areas: [...areas.areas, { id: 'area-3', level: 2 }] } },
    { kind: 'duplicate-area', field: 'areas', area: 'area-3' },
  ],
  [
    { design: { ...areas, areas: [...areas.areas, { id: 'Milano', level: 2 }] } },
    { kind: 'invalid-area', field: 'areas', area: 'Milano' },
  ],
  [
    { design: { ...areas, areas: [...areas.areas, { id: 'roma', level: -2 }] } },
    { kind: 'out-of-range', field: 'areas' },
  ],
])('R-PLAN-06 turns refuse %j', (change, issue) => {
  expect(planIssues({ ...turns, ...change })).toEqual([issue])
})

test('R-PLAN-06 a plan by areas holds its pairs, by the coins of its seed', () => {
  const { plan } = valueOf(lockPlan({ ...turns, design: areas }))
  // 12 and 14 are the lowest levels, so areas 1 and 6 are a pair; the coin of seed 7 gives 12 the new version.
  expect(plan).toMatchObject({
    design: { pairs: [{ control: 'area-6', treatment: 'area-1' }, {}, {}, {}, {}, {}] },
  })
})

test('R-PLAN-06 a drawn plan locks to the same text as the design it was drawn from', () => {
  const first = valueOf(lockPlan(turns))
  const { plan } = first
  if (plan.kind !== 'blocks') throw new Error('blocks')
  expect(valueOf(lockPlan({ ...turns, design: plan.design })).hash).toBe(first.hash)
})

test('R-DEC-05 a recorded plan whose order the seed does not give is not read', () => {
  const { plan } = valueOf(lockPlan(turns))
  if (plan.kind !== 'blocks' || plan.design.kind !== 'periods') throw new Error('periods')
  expect(v.is(planSchema, plan)).toBe(true)
  const { sequence } = plan.design
  const turned = { ...plan, design: { ...plan.design, sequence: sequence.toReversed() } }
  expect(v.is(planSchema, turned)).toBe(false)
  expect(v.is(planSchema, { ...plan, design: { ...plan.design, periodDays: 6 } })).toBe(false)
})
