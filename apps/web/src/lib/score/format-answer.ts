import type { PriorityInput } from '@cimento/core'
import { formatDecimal, formatShare, type Language } from '@cimento/report'

/** An answer as a number; a gap where there is none. */
export function formatAnswer(input: PriorityInput, value: number | undefined, language: Language): string {
  if (value === undefined) return '…'
  return input === 'confidenceShare'
    ? formatShare(value, language, 1, 0)
    : formatDecimal(value, language, 2, 0)
}
