import { memberOf, numbersAt, type OracleCase } from './table.ts'

/** How far a figure may be from the table's: relative to it, or absolute for tests that are given so. */
export interface Tolerance {
  readonly kind: 'relative' | 'absolute'
  readonly size: number
}

/** The README of the tables: one tolerance a class of figures, unless a case has its own. */
export function toleranceOf(table: string, figure: string, { input, tolerance }: OracleCase): Tolerance {
  if (/^(barnard|boschloo)/.test(figure)) return { kind: 'absolute', size: unconditional }
  const own = memberOf(tolerance, 'default') ?? tolerance
  if (typeof own === 'number') return { kind: 'relative', size: own }
  return { kind: 'relative', size: table === 'distributions' ? distribution(input) : classOf(table, figure) }
}

const closedForm = 1e-10
const rootFound = 1e-6
const unconditional = 1e-3
const groupSequential = 1e-5

function classOf(table: string, figure: string): number {
  if (table.startsWith('power_')) return rootFound
  if (table.startsWith('group_sequential')) return groupSequential
  return rootFoundFigures.has(figure) || figure.startsWith('REML') ? rootFound : closedForm
}

const oddsFigures = ['fisherOddsRatioMLE', 'fisherOddsRatioCI']
const rootFoundFigures = new Set(['mnCI95', 'clopperPearson', 'ratioCI95', ...oddsFigures])

/** Wider where a shape or a number of degrees of freedom (every argument but the first) is 1e6 or more. */
function distribution(input: unknown): number {
  const [, ...shapes] = numbersAt(input, 'args')
  return Math.max(0, ...shapes) >= 1e6 ? 1e-9 : 1e-12
}

/** A case may say that its subnormal figure is compared more coarsely, and that 0 is as good. */
export function allowsCoarseSubnormal({ tolerance }: OracleCase): boolean {
  return (
    typeof tolerance === 'string' && tolerance.startsWith('subnormal result: 1e-6 relative, or 0 accepted')
  )
}

/**
 * Whether the error that the program behind a figure leaves in its own root search, where the tables show that it
 * exceeds their tolerance, is as large as the difference. It excuses nothing alone: see `residualOf`.
 *
 * Score intervals: SciPy's brentq stops at 2e-12, and the restricted rates carry a few times that. Dunnett's critical
 * value (mvtnorm's qmvnorm) and Fisher's odds ratio (fisher.test) come from uniroot with its default tolerance, the
 * fourth root of the machine epsilon; fisher.test looks for odds above 1 by their inverse, from 0 to 1. The variance
 * between studies (metafor) comes from Fisher scoring, which ends where a step is below 1e-10, so that it never reaches a
 * variance of 0; I² is a percentage made of it.
 */
export function isWithinRootSearch(figure: string, ours: number, fact: number): boolean {
  if (figure === 'diffScoreMN' || figure === 'diffScoreMee') return Math.abs(ours - fact) <= 5e-12
  if (figure === 'criticalValueTwoSided') return Math.abs(ours - fact) <= UNIROOT
  if (isRestricted(figure)) return Math.abs(ours - fact) <= (figure.endsWith('.I2') ? 1e-5 : FISHER_SCORING)
  const searched = fact > 1 ? [1 / ours, 1 / fact] : [ours, fact]
  const [our = Number.NaN, their = Number.NaN] = searched
  return oddsFigures.includes(figure) && Math.abs(our - their) <= UNIROOT
}

/** The variance between studies of the highest restricted likelihood, and the share of the differences that it makes. */
export function isRestricted(figure: string): boolean {
  return /^REML(_knha)?\.(tau2|I2)$/.test(figure)
}

const FISHER_SCORING = 2e-10
const UNIROOT = Number.EPSILON ** 0.25
