import type { Description, StatusLine } from './description.ts'

/** Every check, then what else lowers the grade. A reason that a check already begins with is said once. */
export function checksOf({ trust, grade }: Pick<Description, 'trust' | 'grade'>): readonly StatusLine[] {
  const isSaid = (reason: string) => trust.some(({ text }) => text.startsWith(reason))
  return [
    ...trust,
    ...grade.reasons
      .filter((reason) => !isSaid(reason))
      .map((reason) => ({ status: 'warn' as const, text: reason })),
  ]
}
