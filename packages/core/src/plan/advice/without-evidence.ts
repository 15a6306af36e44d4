import type { AdviceRule } from './advice-table.ts'

/** Where every table begins: data that cannot be trusted, or are not read yet, allow no advice. */
export const withoutEvidence: readonly AdviceRule[] = [
  { id: 'data-not-trusted', when: { verdicts: ['invalid'] }, advise: 'none' },
  { id: 'not-read-yet', when: { verdicts: ['running'] }, advise: 'none' },
]
