import type { TestKind } from './plan.ts'

/**
 * Whether versions can be read before their last day: not where the days themselves are what is compared, half of which
 * would be missing.
 */
export function isReadableEarly({ kind }: { readonly kind: TestKind }): boolean {
  return kind === 'ab' || kind === 'delivery'
}
