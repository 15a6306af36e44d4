import type { Plan } from '@cimento/core'
import { armNamesOf, isNamed } from '@cimento/intake'
import { planWords } from '@cimento/report'
import type { FoundSheet } from '../../lib/paste/files/intake-requests.ts'

/**
 * The sheets to begin with: the only one; one for each version where they are named so; every file where several were
 * chosen together. Otherwise none: a person says which.
 */
export function firstSheets(
  sheets: readonly FoundSheet[],
  isOneFile: boolean,
  plan: Plan,
): readonly number[] {
  const all = sheets.map((_, index) => index)
  if (sheets.length < 2) return all
  const words = planWords(plan)
  const named = plan.arms.map(({ id }, arm) => {
    const names = armNamesOf(plan, words, id, arm)
    return all.filter((index) => isNamed(sheets[index]?.name ?? '', names))
  })
  if (named.every(({ length }) => length === 1)) return named.flat().toSorted((a, b) => a - b)
  return isOneFile ? [] : all
}
