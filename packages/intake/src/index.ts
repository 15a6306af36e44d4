export { cellLimit, readBlock } from './read-block.ts'
export { guessMapping } from './guess-mapping.ts'
export { toCells } from './to-cells.ts'
export { nameWords, routeRows } from './route-rows.ts'
export { guessLayout, withDay } from './guess-layout.ts'
export { guessMeasures } from './guess-measures.ts'
export { headerWords } from './text.ts'
export { unitsMeasure } from './count-issues.ts'
export { ambiguousNumber, decimalMark } from './decimal-mark.ts'
export { parseAmount, parseRate } from './parse-amount.ts'
export { parseCount } from './parse-count.ts'
export { parseDate } from './parse-date.ts'

export type { Block, BlockError, Column, ColumnKind, SkippedRow } from './block.ts'
export type { ColumnRole, Mapping, MappingGuess, Target } from './guess-mapping.ts'
export type { Layout } from './guess-layout.ts'
export type { MeasureColumns, NamedMeasure } from './guess-measures.ts'
export type { Destination, NamedRows, Route, RouteTarget } from './route-rows.ts'
export type { AmountReading, Language } from './parse-amount.ts'
export type { AmbiguousNumber, DecimalMark } from './decimal-mark.ts'
export type { MeasureRule, MeasureRules } from './measure-rule.ts'
export type { Notation } from './read-row.ts'
export type { CountReading } from './parse-count.ts'
export type { DateOrder, DateReading } from './parse-date.ts'
export type {
  CountIssue,
  DateIssue,
  Paste,
  PastedCell,
  PasteIssue,
  PastePlace,
  PasteWarning,
} from './paste.ts'
export type { PlanWindow } from './plan-window.ts'
export type { Row } from './split-rows.ts'
