import type { Language } from '../../language.ts'
import { lookWordsOf } from '../../words/look-words-of.ts'

/** A reading at the head of a line: its number, and its day in words; without a number one that the plan did not have. */
export function readingName(
  reading: { readonly number: number | null; readonly on: string },
  language: Language,
): string {
  return lookWordsOf(language).chart.row(reading)
}
