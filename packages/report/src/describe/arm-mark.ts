import type { VersionsAssessment } from '@cimento/core'

const marks = ['arm-a', 'arm-b', 'arm-c', 'arm-d'] as const

/** The shape and colour of a version, by its place in the plan. */
export type ArmMark = (typeof marks)[number]

export function armMark(position: number): ArmMark {
  return marks[position] ?? 'arm-b'
}

/** That of the version that speaks for a test, held against A: of a whole plan, not of two of its versions. */
export function speakingMark({ arms, plan }: Pick<VersionsAssessment, 'arms' | 'plan'>): ArmMark {
  return armMark(plan.arms.findIndex(({ id }) => id === arms[1].arm))
}
