import { memberOf, numbersAt, type OracleCase } from './table.ts'

/** How far a figure may be from the table's: relative to it, or absolute for tests that are given so. */
export interface Tolerance {
  readonly kind: 'relative' | 'absolute'
  readonly size: number
}

/** The README of the tables: one tolerance a class of figures, unless a case has its own. */
export function toleranceOf(table: string, figure: string, oracle: OracleCase): Tolerance {
  if (/^(barnard|boschloo)/.test(figure)) return { kind: 'absolute', size: unconditional }
  const own = memberOf(oracle.tolerance, 'default') ?? oracle.tolerance
  if (typeof own === 'number') return { kind: 'relative', size: own }
  return { kind: 'relative', size: table === 'distributions' ? distribution(oracle.input) : classOf(table, figure) }
}

const closedForm = 1e-10
const rootFound = 1e-6
const unconditional = 1e-3

function classOf(table: string, figure: string): number {
  if (table.startsWith('power_')) return rootFound
  return rootFoundFigures.has(figure) ? rootFound : closedForm
}

const rootFoundFigures = new Set(['mnCI95', 'clopperPearson', 'ratioCI95'])

/** Wider where a shape or a number of degrees of freedom (every argument but the first) is 1e6 or more. */
function distribution(input: unknown): number {
  const [, ...shapes] = numbersAt(input, 'args')
  return Math.max(0, ...shapes) >= 1e6 ? 1e-9 : 1e-12
}
