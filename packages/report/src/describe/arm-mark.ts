const marks = ['arm-a', 'arm-b', 'arm-c', 'arm-d'] as const

/** The shape and colour of a version, by its place in the plan. */
export type ArmMark = (typeof marks)[number]

export function armMark(position: number): ArmMark {
  return marks[position] ?? 'arm-b'
}
