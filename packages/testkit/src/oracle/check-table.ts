import type { Answer, Handler } from './handler.ts'
import { figureOf, memberOf, type OracleCase, type OracleTable } from './table.ts'
import { toleranceOf, type Tolerance } from './tolerance.ts'

export interface TableCheck {
  readonly cases: number
  /** One line for each case with a figure that disagrees, or with none that could be compared. */
  readonly failures: readonly string[]
  readonly maxRelativeError: number
  /** Figures that were compared, and figures of the table that no public function gives, with their counts. */
  readonly compared: ReadonlyMap<string, number>
  readonly notCompared: ReadonlyMap<string, number>
}

/** Runs every case of a table through its handler and compares what comes back with the facts. */
export function checkTable({ name, cases }: OracleTable, handler: Handler): TableCheck {
  const comparisons = cases.map((oracle) => compareCase(name, oracle, handler))
  const figures = comparisons.flatMap((comparison) => comparison.figures)
  return {
    cases: cases.length,
    failures: comparisons.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
    maxRelativeError: Math.max(0, ...figures.map(({ relativeError }) => relativeError)),
    compared: countsOf(figures.map(({ figure }) => figure)),
    notCompared: countsOf(comparisons.flatMap((comparison) => comparison.notCompared)),
  }
}

interface CaseComparison {
  readonly figures: readonly FigureComparison[]
  readonly notCompared: readonly string[]
  readonly failure: string | undefined
}

interface FigureComparison {
  readonly figure: string
  readonly relativeError: number
  readonly wrong: string | undefined
}

function compareCase(table: string, oracle: OracleCase, handler: Handler): CaseComparison {
  const stated = Object.keys(Object(oracle.expected)).filter((figure) => statedFigures(oracle, figure).length > 0)
  const answers = handler(oracle.input)
  const figures = stated.flatMap((figure) => {
    const answer = answers[figure]
    return answer ? compareFigure(toleranceOf(table, figure, oracle), figure, statedFigures(oracle, figure), answer) : []
  })
  const wrong = figures.flatMap((comparison) => comparison.wrong ?? [])
  const reason = figures.length === 0 ? 'no figure could be compared' : wrong.join('; ')
  return {
    figures,
    notCompared: stated.filter((figure) => !answers[figure]),
    failure: reason === '' ? undefined : `${oracle.id}: ${reason}`,
  }
}

/** A figure's numbers: one, a list, or none where the reference program gives no value. */
function statedFigures({ expected }: OracleCase, figure: string): readonly (number | undefined)[] {
  const value: unknown = memberOf(expected, figure)
  const numbers = (Array.isArray(value) ? value : [value]).map(figureOf)
  return numbers.some((number) => number !== undefined) ? numbers : []
}

function compareFigure(
  tolerance: Tolerance,
  figure: string,
  expected: readonly (number | undefined)[],
  answer: () => Answer,
): readonly FigureComparison[] {
  const given = answer()
  const roundedUp = typeof given === 'object' && 'roundedUp' in given
  const actual = numbersOf(given)
  return expected.flatMap((stated, index) => {
    if (stated === undefined) return []
    const ours = actual[index] ?? Number.NaN
    const fact = roundedUp ? Math.ceil(stated) : stated
    const relativeError = ours === fact ? 0 : Math.abs(ours - fact) / Math.abs(fact)
    const agrees = tolerance.kind === 'absolute' ? Math.abs(ours - fact) <= tolerance.size : isClose(ours, fact, tolerance.size)
    return { figure, relativeError: Number.isNaN(relativeError) ? Infinity : relativeError, wrong: agrees ? undefined : `${figure} is ${ours}, not ${fact}` }
  })
}

function isClose(ours: number, fact: number, tolerance: number): boolean {
  // A subnormal number holds few digits, and a program may answer zero.
  if (fact !== 0 && Math.abs(fact) < SMALLEST_NORMAL) return ours === 0 || Math.abs(ours / fact - 1) <= 1e-6
  return ours === fact || Math.abs(ours - fact) <= tolerance * Math.abs(fact)
}

const SMALLEST_NORMAL = 2 ** -1022

function numbersOf(answer: Answer): readonly number[] {
  if (typeof answer === 'number') return [answer]
  if ('roundedUp' in answer) return [answer.roundedUp]
  return 'low' in answer ? [answer.low, answer.high] : answer
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
