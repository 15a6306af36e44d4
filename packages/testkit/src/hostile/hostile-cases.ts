import { csvCases } from './csv-cases.ts'
import type { HostileCase } from './hostile-case.ts'
import { jsonCases, truncations } from './json-cases.ts'
import { meaningCases } from './meaning-cases.ts'
import { textCases } from './text-cases.ts'

/** The sixty kinds of bad input, each with one file or several; the cuts at every hundredth are number 34. */
export const hostileCases: readonly HostileCase[] = [
  ...textCases,
  ...csvCases,
  ...jsonCases,
  ...truncations,
  ...meaningCases,
]
