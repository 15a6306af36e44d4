import type { Plan } from '@cimento/core'

/** The versions of texts, as far as this plan has them. */
export function knownArms(
  versions: Readonly<Record<string, string | null>>,
  { arms }: Plan,
): ReadonlyMap<string, string | null> {
  return new Map(
    Object.entries(versions).filter(([, arm]) => arm === null || arms.some(({ id }) => id === arm)),
  )
}
