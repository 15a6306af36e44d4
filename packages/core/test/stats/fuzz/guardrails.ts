import fc from 'fast-check'
import {
  checkGuardrail,
  equivalenceTest,
  nonInferiorityTest,
  type EffectSize,
} from '../../../src/stats/index.ts'
import { direction, type Palette } from './palette.ts'
import { scaled } from './rates.ts'
import { target, type Target } from './target.ts'

/** Two arms of every kind, with a margin on either scale. */
function armsWithMargin(from: Palette) {
  const { counts, summary, ratio, events, share, size } = from
  const relative = fc.record({ relative: share })
  const points: fc.Arbitrary<EffectSize> = fc.oneof(relative, fc.record({ absolute: share }))
  const amount: fc.Arbitrary<EffectSize> = fc.oneof(relative, fc.record({ absolute: size }))
  return fc.oneof(
    fc.record({
      kind: fc.constant('proportion' as const),
      control: counts,
      treatment: counts,
      margin: points,
    }),
    fc.record({ kind: fc.constant('mean' as const), control: summary, treatment: summary, margin: amount }),
    fc.record({ kind: fc.constant('ratio' as const), control: ratio, treatment: ratio, margin: amount }),
    fc
      .tuple(
        fc.record({ kind: fc.constant('rate' as const), control: events, treatment: events, margin: amount }),
        scaled(from),
      )
      .map(([arms, scale]) => ({ ...arms, ...scale })),
  )
}

/** Both arms' totals of some days, with a margin on either scale. */
function daysWithMargin({ value, size, share }: Palette) {
  const totals = fc.record({ numerator: value, denominator: size })
  return fc.record({
    kind: fc.constant('paired-ratio' as const),
    days: fc.array(fc.record({ control: totals, treatment: totals }), { minLength: 1, maxLength: 30 }),
    margin: fc.oneof(fc.record({ relative: share }), fc.record({ absolute: size })),
  })
}

export const guardrailTargets: readonly Target[] = [
  target(
    'checkGuardrail',
    (from) =>
      fc
        .tuple(
          fc.oneof(
            { weight: 4, arbitrary: armsWithMargin(from) },
            { weight: 1, arbitrary: daysWithMargin(from) },
          ),
          fc.record({ direction, confidenceLevel: from.level }),
        )
        .map(([arms, rule]) => ({ ...arms, ...rule })),
    checkGuardrail,
  ),
  target(
    'nonInferiorityTest',
    (from) => fc.tuple(armsWithMargin(from), direction).map(([arms, way]) => ({ ...arms, direction: way })),
    (input) => nonInferiorityTest(input),
  ),
  target('equivalenceTest', armsWithMargin, equivalenceTest),
]
