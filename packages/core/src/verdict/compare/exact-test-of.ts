import type { ExactTest } from '../comparison.ts'

/** Whether the exact test of small counts confirms, at the plan's level. */
export function exactTestOf(
  exact:
    | { readonly kind: 'not-needed' }
    | { readonly kind: 'boschloo' | 'fisher-bound' | 'exact'; readonly pValue: number },
  significanceLevel: number,
): ExactTest {
  if (exact.kind === 'not-needed') return exact
  return { kind: exact.pValue < significanceLevel ? 'confirms' : 'denies', pValue: exact.pValue }
}
