import type { Answer, Handler } from './handler.ts'
import { residualOf } from './referee.ts'
import { figureOf, memberOf, type OracleCase, type OracleTable } from './table.ts'
import { allowsCoarseSubnormal, isWithinRootSearch, toleranceOf, type Tolerance } from './tolerance.ts'

export interface TableCheck {
  readonly cases: number
  /** One line for each case with a figure that disagrees, or with none that could be compared. */
  readonly failures: readonly string[]
  readonly maxRelativeError: number
  /** One line for each figure of the table that misses its own equation, which ours solves. */
  readonly refuted: readonly string[]
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
    failures: comparisons.flatMap(({ failure }) => failure ?? []),
    maxRelativeError: Math.max(0, ...figures.map(({ relativeError }) => relativeError)),
    refuted: comparisons.flatMap((comparison) => comparison.refuted),
    compared: countsOf(figures.map(({ figure }) => figure)),
    notCompared: countsOf(comparisons.flatMap((comparison) => comparison.notCompared)),
  }
}

interface CaseComparison {
  readonly figures: readonly FigureComparison[]
  readonly notCompared: readonly string[]
  readonly refuted: readonly string[]
  readonly failure: string | undefined
}

interface FigureComparison {
  readonly figure: string
  readonly ours: number
  readonly fact: number
  readonly relativeError: number
  readonly verdict: 'agrees' | 'refuted' | 'wrong'
}

/** A handler that throws (a function refused the input) fails its case, not the run. */
function compareCase(table: string, oracle: OracleCase, handler: Handler): CaseComparison {
  try {
    return compareFigures(table, oracle, handler)
  } catch (error) {
    const failure = `${oracle.id}: ${String(error)}`
    return { figures: [], notCompared: [], refuted: [], failure }
  }
}

function compareFigures(table: string, oracle: OracleCase, handler: Handler): CaseComparison {
  const { id, input, expected } = oracle
  const answers = handler(input)
  const stated = Object.keys(Object(expected)).filter((figure) => statedNumbers(oracle, figure).length > 0)
  const figures = stated.flatMap((figure) => {
    const answer = answers[figure]
    if (!answer) return []
    return compareFigure(figure, toleranceOf(table, figure, oracle), oracle, answer())
  })
  const wrong = figures.filter(({ verdict }) => verdict === 'wrong')
  const reason =
    figures.length === 0
      ? 'no figure could be compared'
      : wrong.map(({ figure, ours, fact }) => `${figure} is ${ours}, not ${fact}`).join('; ')
  return {
    figures,
    notCompared: stated.filter((figure) => !answers[figure]),
    refuted: figures
      .filter(({ verdict }) => verdict === 'refuted')
      .map(({ figure, ours, fact }) => refutation(id, figure, input, ours, fact)),
    failure: reason === '' ? undefined : `${id}: ${reason}`,
  }
}

/** A figure's numbers: one, a list, or none where the reference program gives no value. */
function statedNumbers({ expected }: OracleCase, figure: string): readonly (number | undefined)[] {
  const value: unknown = memberOf(expected, figure)
  const numbers = (Array.isArray(value) ? value : [value]).map(figureOf)
  return numbers.some((number) => number !== undefined) ? numbers : []
}

function compareFigure(
  figure: string,
  tolerance: Tolerance,
  oracle: OracleCase,
  answer: Answer,
): readonly FigureComparison[] {
  const actual = numbersOf(answer)
  return statedNumbers(oracle, figure).flatMap((fact, index) => {
    if (fact === undefined) return []
    const ours = actual[index] ?? Number.NaN
    const isSame = ours === fact || isSameSubnormal(ours, fact, allowsCoarseSubnormal(oracle))
    const error = isSame ? 0 : Math.abs(ours - fact)
    const relativeError = error === 0 ? 0 : error / Math.abs(fact)
    return {
      figure,
      ours,
      fact,
      relativeError: Number.isNaN(relativeError) ? Infinity : relativeError,
      verdict: agrees(error, fact, tolerance)
        ? 'agrees'
        : isWithinRootSearch(figure, ours, fact) && isRefuted(figure, oracle.input, ours, fact)
          ? 'refuted'
          : 'wrong',
    }
  })
}

function agrees(error: number, fact: number, { kind, size }: Tolerance): boolean {
  return error < Infinity && error <= (kind === 'absolute' ? size : size * Math.abs(fact))
}

/** Ours solves the equation that defines the figure, the table's does not. */
function isRefuted(figure: string, input: unknown, ours: number, fact: number): boolean {
  const residual = residualOf(figure, input)
  return residual !== undefined && Math.abs(residual(ours)) < 1e-8 && Math.abs(residual(fact)) > 1e-7
}

function refutation(id: string, figure: string, input: unknown, ours: number, fact: number): string {
  const missedBy = (number: number) => (residualOf(figure, input)?.(number) ?? Number.NaN).toExponential(1)
  return `${id}: ${figure} is ${fact} in the table, off its own equation by ${missedBy(fact)}; ours, ${ours}, by ${missedBy(ours)}`
}

/** Below the smallest normal double the numbers are a fixed step apart: a few of those are rounding. */
function isSameSubnormal(ours: number, fact: number, coarse: boolean): boolean {
  if (Math.abs(fact) >= 2 ** -1022) return false
  const error = Math.abs(ours - fact)
  return error <= 8 * Number.MIN_VALUE || (coarse && (ours === 0 || error <= 1e-6 * Math.abs(fact)))
}

function numbersOf(answer: Answer): readonly number[] {
  if (typeof answer === 'number') return [answer]
  return 'low' in answer ? [answer.low, answer.high] : answer
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
