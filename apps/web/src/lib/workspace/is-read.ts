import type { CaseFile } from '@cimento/core/workspace'

/** Whether a reading ended the test. One on the way may tell nothing yet: then the test runs on. */
export function isRead({ look }: CaseFile): boolean {
  return look !== undefined && look.value.verdict !== 'running'
}
