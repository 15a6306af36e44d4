import { numberReadings } from './number-readings.ts'
import { isBlank } from './text.ts'
import { withoutCurrency } from './parse-amount.ts'

/** What stands before the decimals: 1.234,5 or 1,234.5. */
export type DecimalMark = 'comma' | 'point'

/** A number that is worth something else with the other mark. */
export type AmbiguousNumber = { readonly text: string; readonly comma: number; readonly point: number }

/**
 * One notation for all amounts of a block. A number that only one of them allows settles it; where none does and one
 * could be read both ways, or where two contradict each other, `ambiguous`: a person is asked, nothing is guessed.
 * Where no number depends on it the answer is `comma`.
 */
export function decimalMark(texts: readonly string[]): DecimalMark | 'ambiguous' {
  const { comma, point } = marksShown(texts)
  if (comma && point) return 'ambiguous'
  if (comma || point) return comma ? 'comma' : 'point'
  return ambiguousNumber(texts) === undefined ? 'comma' : 'ambiguous'
}

/** Whether some number can only have one mark, and another only the other. */
export function contradictsItself(texts: readonly string[]): boolean {
  const { comma, point } = marksShown(texts)
  return comma && point
}

function marksShown(texts: readonly string[]) {
  const readings = texts.filter((text) => !isBlank(text)).map((text) => numberReadings(withoutCurrency(text)))
  return {
    comma: readings.some((reading) => reading.comma !== null && reading.point === null),
    point: readings.some((reading) => reading.point !== null && reading.comma === null),
  }
}

/** The first number that both notations allow and value differently, to ask about. */
export function ambiguousNumber(texts: readonly string[]): AmbiguousNumber | undefined {
  for (const text of texts) {
    const { comma, point } = numberReadings(withoutCurrency(text))
    if (comma !== null && point !== null && comma !== point) return { text, comma, point }
  }
  return undefined
}
