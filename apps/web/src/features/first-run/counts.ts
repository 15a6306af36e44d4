import type { FinishedTest } from '@cimento/core'
import { parseCount, type CountReading } from '@cimento/intake'

/** The four numbers of a finished test, as typed. */
export const cells = ['controlUnits', 'controlEvents', 'treatmentUnits', 'treatmentEvents'] as const
export type CellName = (typeof cells)[number]
export type Typed = Readonly<Record<CellName, string>>

export const nothingTyped: Typed = {
  controlUnits: '',
  controlEvents: '',
  treatmentUnits: '',
  treatmentEvents: '',
}

/** The four counts, once all of them are numbers. Whether they can be true is for the reading to say. */
export function countsOf(typed: Typed): Pick<FinishedTest, 'control' | 'treatment'> | undefined {
  const [controlUnits, controlEvents, treatmentUnits, treatmentEvents] = cells.map((cell) =>
    valueOf(parseCount(typed[cell])),
  )
  if (controlUnits === undefined || controlEvents === undefined) return undefined
  if (treatmentUnits === undefined || treatmentEvents === undefined) return undefined
  return {
    control: { units: controlUnits, successes: controlEvents },
    treatment: { units: treatmentUnits, successes: treatmentEvents },
  }
}

/** A fraction is a number too: it is the reading that refuses it, in its own words. */
function valueOf(reading: CountReading): number | undefined {
  return reading.kind === 'count' || reading.kind === 'fraction' ? reading.value : undefined
}

/**
 * Four numbers pasted at once, from a sheet or a sentence: people and conversions of A, then of B.
 * Undefined when the text does not hold exactly four.
 */
export function pastedCells(text: string): Typed | undefined {
  const parts = text
    .split(/[\t\n\r;/|]+|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part))
  const words = parts.length === 4 ? parts : text.split(/\s+/).filter((part) => /\d/.test(part))
  const [controlUnits, controlEvents, treatmentUnits, treatmentEvents] = words
  if (words.length !== 4 || words.some((word) => valueOf(parseCount(word)) === undefined)) return undefined
  return {
    controlUnits: controlUnits ?? '',
    controlEvents: controlEvents ?? '',
    treatmentUnits: treatmentUnits ?? '',
    treatmentEvents: treatmentEvents ?? '',
  }
}
