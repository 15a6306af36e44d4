import type { AreasDesign, PeriodsDesign, VersionsAssessment, VersionsPlan } from '@cimento/core'
import { byReasonOfDays, mirrored, plan } from './assessments.ts'

/** Hand-written assessments of versions that take turns: eight periods of a week from Monday 2 November 2026. */

type BlocksPlan = Extract<VersionsPlan, { readonly kind: 'blocks' }>

export const turnsDesign: PeriodsDesign = {
  kind: 'periods',
  periodDays: 7,
  washoutDays: 1,
  order: 'complete',
  seed: 20_261_123,
  sequence: ['a', 'a', 'b', 'b', 'a', 'b', 'a', 'b'],
}

export const turnsPlan: BlocksPlan = { ...plan, kind: 'blocks', durationDays: 56, design: turnsDesign }

const names = [
  'Bari',
  'Como',
  'Lodi',
  'Nuoro',
  'Pavia',
  'Rieti',
  'Siena',
  'Terni',
  'Udine',
  'Vasto',
  'Asti',
  'Cuneo',
]

export const areasDesign: AreasDesign = {
  kind: 'areas',
  areas: names.map((name, at) => ({ id: name.toLowerCase(), name, level: at })),
  seed: 7,
  pairs: Array.from({ length: 6 }, (_, pair) => ({
    control: names[2 * pair]?.toLowerCase() ?? '',
    treatment: names[2 * pair + 1]?.toLowerCase() ?? '',
  })),
}

/** The same states as of an A/B test, with the split left out and periods, or areas, as the unit. */
function byTurns(assessment: VersionsAssessment, design = turnsPlan.design): VersionsAssessment {
  const compared = assessment.comparison
  const basis =
    design.kind === 'periods'
      ? ({ kind: 'blocks', design: 'periods', blocks: 8, smallestPValue: 2 / 70 } as const)
      : ({ kind: 'blocks', design: 'areas', blocks: 6, smallestPValue: 2 / 64 } as const)
  return {
    ...assessment,
    plan: { ...turnsPlan, design, primary: assessment.plan.primary },
    health: { ...assessment.health, sampleRatio: { kind: 'not-checked' } },
    comparison: typeof compared === 'string' ? compared : { ...compared, basis },
    guardrails: [],
  }
}

export const turnsStates: readonly VersionsAssessment[] = [turnsDesign, areasDesign].flatMap((design) =>
  Object.values(byReasonOfDays).flatMap((assessment) => [
    byTurns(assessment, design),
    byTurns(mirrored(assessment), design),
  ]),
)
export const turnsByReason = (
  reason: keyof typeof byReasonOfDays,
  design: BlocksPlan['design'] = turnsDesign,
): VersionsAssessment => byTurns(byReasonOfDays[reason], design)
