export { checkTable, type TableCheck } from './check-table.ts'
export type { Answer, Handler } from './handler.ts'
export { handlers } from './handlers.ts'
export { reportOracles, type OracleReport } from './report.ts'
export {
  figureOf,
  memberOf,
  numberAt,
  numbersAt,
  readTables,
  tableOf,
  type OracleCase,
  type OracleTable,
} from './table.ts'
