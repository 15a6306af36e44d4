import type { Plan } from '@cimento/core'

/** Whether chance decided who saw what, people or periods and areas: only then is a difference an effect. */
export function isRandomized({ kind }: Pick<Plan, 'kind'>): boolean {
  return kind === 'ab' || kind === 'blocks'
}
