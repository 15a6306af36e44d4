import type { Answer, Handler } from './handler.ts'
import { figureOf, memberOf, type OracleCase, type OracleTable } from './table.ts'
import { referenceError, toleranceOf, type Tolerance } from './tolerance.ts'

export interface TableCheck {
  readonly cases: number
  /** One line for each case with a figure that disagrees, or with none that could be compared. */
  readonly failures: readonly string[]
  readonly maxRelativeError: number
  /** One entry for each figure that agrees only within the error of the reference program itself. */
  readonly withinReferenceError: readonly string[]
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
    withinReferenceError: comparisons.flatMap(({ id, figures }) =>
      figures.filter(({ verdict }) => verdict === 'reference error').map(({ figure }) => `${id} ${figure}`),
    ),
    compared: countsOf(figures.map(({ figure }) => figure)),
    notCompared: countsOf(comparisons.flatMap((comparison) => comparison.notCompared)),
  }
}

interface CaseComparison {
  readonly id: string
  readonly figures: readonly FigureComparison[]
  readonly notCompared: readonly string[]
  readonly failure: string | undefined
}

interface FigureComparison {
  readonly figure: string
  readonly ours: number
  readonly fact: number
  readonly relativeError: number
  readonly verdict: 'agrees' | 'reference error' | 'wrong'
}

/** A handler that throws (a function refused the input) fails its case, not the run. */
function compareCase(table: string, oracle: OracleCase, handler: Handler): CaseComparison {
  try {
    return compareFigures(table, oracle, handler)
  } catch (error) {
    return { id: oracle.id, figures: [], notCompared: [], failure: `${oracle.id}: ${String(error)}` }
  }
}

function compareFigures(table: string, oracle: OracleCase, handler: Handler): CaseComparison {
  const { id, input, expected } = oracle
  const answers = handler(input)
  const stated = Object.keys(Object(expected)).filter((figure) => statedNumbers(oracle, figure).length > 0)
  const figures = stated.flatMap((figure) => {
    const answer = answers[figure]
    if (!answer) return []
    return compareFigure(figure, toleranceOf(table, figure, oracle), statedNumbers(oracle, figure), answer())
  })
  const wrong = figures.filter(({ verdict }) => verdict === 'wrong')
  const reason =
    figures.length === 0
      ? 'no figure could be compared'
      : wrong.map(({ figure, ours, fact }) => `${figure} is ${ours}, not ${fact}`).join('; ')
  return {
    id,
    figures,
    notCompared: stated.filter((figure) => !answers[figure]),
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
  stated: readonly (number | undefined)[],
  answer: Answer,
): readonly FigureComparison[] {
  const actual = numbersOf(answer)
  const isRoundedUp = typeof answer === 'object' && 'roundedUp' in answer
  return stated.flatMap((number, index) => {
    if (number === undefined) return []
    const ours = actual[index] ?? Number.NaN
    const fact = isRoundedUp ? Math.ceil(number) : number
    const error = ours === fact || isSameSubnormal(ours, fact) ? 0 : Math.abs(ours - fact)
    const relativeError = error === 0 ? 0 : error / Math.abs(fact)
    return {
      figure,
      ours,
      fact,
      relativeError: Number.isNaN(relativeError) ? Infinity : relativeError,
      verdict: verdictOf(error, fact, tolerance, referenceError(figure)),
    }
  })
}

function verdictOf(
  error: number,
  fact: number,
  { kind, size }: Tolerance,
  reference: number,
): FigureComparison['verdict'] {
  if (error <= (kind === 'absolute' ? size : size * Math.abs(fact))) return 'agrees'
  return error <= reference ? 'reference error' : 'wrong'
}

/** A subnormal number holds few digits, and a program may answer zero. */
function isSameSubnormal(ours: number, fact: number): boolean {
  const isSubnormal = fact !== 0 && Math.abs(fact) < 2 ** -1022
  const rounding = Math.max(1e-6 * Math.abs(fact), 8 * Number.MIN_VALUE)
  return isSubnormal && (ours === 0 || Math.abs(ours - fact) <= rounding)
}

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
