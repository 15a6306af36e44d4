import type { Plan, TestKind } from './plan.ts'

/**
 * Whether several versions run on the same days, among different people. Then they can be read before the last day;
 * where the days themselves are what is compared, a part of them would be missing.
 */
export function comparesSameDays(plan: Plan): plan is Extract<Plan, { readonly kind: 'ab' | 'delivery' }>
export function comparesSameDays(plan: { readonly kind: TestKind }): boolean
export function comparesSameDays({ kind }: { readonly kind: TestKind }): boolean {
  return kind === 'ab' || kind === 'delivery'
}
