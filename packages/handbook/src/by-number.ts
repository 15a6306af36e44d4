import type { CaseFile } from '@cimento/core/workspace'

/** The order of a handbook: as the tests were written down. Two devices may have given one number. */
export function byNumber({ experiment: a }: CaseFile, { experiment: b }: CaseFile): number {
  return a.number - b.number || (a.id < b.id ? -1 : 1)
}
