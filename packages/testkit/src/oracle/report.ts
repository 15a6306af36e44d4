import { checkTable, type TableCheck } from './check-table.ts'
import { handlers } from './handlers.ts'
import { readTables, type OracleTable } from './table.ts'

/** What the runner prints, and the exit code it ends with. */
export interface OracleReport {
  readonly lines: readonly string[]
  readonly exitCode: 0 | 1
}

/**
 * Checks every table of a folder. The exit code is 1 where a case fails or a file has no handler. A missing folder is a
 * listed skip.
 */
export function reportOracles(folder: string): OracleReport {
  const tables = readTables(folder)
  if (!tables) return { lines: [`skipped: there is no folder ${folder}`, '0 passed, 0 failed'], exitCode: 0 }
  const results = tables.map((table) => ({ table, check: checkOf(table) }))
  const checks = results.flatMap(({ check }) => check ?? [])
  const cases = sum(checks.map((check) => check.cases))
  const failed = sum(checks.map(({ failures }) => failures.length))
  const unknown = results.some(({ check }) => !check)
  return {
    lines: [
      ...results.flatMap(({ table, check }) => linesOf(table, check)),
      `${cases - failed} passed, ${failed} failed`,
    ],
    exitCode: failed > 0 || unknown ? 1 : 0,
  }
}

function checkOf(table: OracleTable): TableCheck | undefined {
  const handler = handlers.get(table.name)
  return handler && checkTable(table, handler)
}

function linesOf({ name, cases }: OracleTable, check: TableCheck | undefined): readonly string[] {
  if (!check) return [`${name}: ${cases.length} cases, no handler`]
  const { failures, maxRelativeError, notCompared, refuted } = check
  return [
    `${name}: ${check.cases} cases, ${failures.length} failed, max relative error ${maxRelativeError.toExponential(1)}`,
    ...(notCompared.size > 0 ? [`  not compared: ${[...notCompared.keys()].join(', ')}`] : []),
    ...refuted.map((line) => `  refuted: ${line}`),
    ...failures.map((failure) => `  ${failure}`),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
