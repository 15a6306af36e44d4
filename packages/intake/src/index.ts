// Pasted text and files into counts. The folders build on each other: values, table, columns, counts, units, import;
// beside them files and workbook (bytes into text) and exports (what other tools write).
export { cellLimit, columnLimit, readBlock } from './table/read-block.ts'
export { readAnswers } from './import/read-answers.ts'
export { columnNamed, rolesNamed } from './import/named-columns.ts'
export { importFiles } from './import/import-files.ts'
export { longPeriod } from './exports/long-period.ts'
export { knownExports, recognizeExport } from './exports/recognize-export.ts'
export { fileLimit, readFile } from './files/read-file.ts'
export { openFile } from './files/open-file.ts'
export { guessMapping, hasDays, isCounts } from './columns/guess-mapping.ts'
export { toCells } from './counts/to-cells.ts'
export { nameWords, routeRows } from './columns/route-rows.ts'
export { guessLayout, withDay } from './columns/guess-layout.ts'
export { guessMeasures } from './columns/guess-measures.ts'
export { headerWords } from './values/text.ts'
export { unitsMeasure } from './counts/count-issues.ts'
export { ambiguousNumber, decimalMark } from './values/decimal-mark.ts'
export { parseAmount, parseRate } from './values/parse-amount.ts'
export { parseCount } from './values/parse-count.ts'
export { parseDate } from './values/parse-date.ts'
export { cellAt, readTable, tableLimit, tableReader } from './table/read-table.ts'
export { mostVersions, tableColumns } from './table/table-columns.ts'
export { guessArms, guessVersionColumn } from './columns/guess-rows.ts'
export { unitCandidates } from './units/unit-candidates.ts'
export { groupUnits } from './units/group-units.ts'
export { measureUnits, unitNumbersOf } from './units/measure-units.ts'
export { dateOrder } from './values/date-order.ts'
export { shownOrder } from './table/shown-order.ts'
export { armOn, columnArms, inVersions } from './counts/column-arms.ts'
export { measureRule } from './columns/measure-rule.ts'
export { commonNames, ownNames, written } from './columns/measure-names.ts'
export { armNamesOf, guessColumns } from './counts/guess-columns.ts'
export { mappingFor } from './counts/cells-of-versions.ts'
export { readPaste, rejectedRows } from './counts/read-paste.ts'
export { readRows, rowsTableOf, summaryOfTable } from './units/read-rows.ts'
export { noRowChoices } from './units/row-choices.ts'
export { guessRowKind, takesRows } from './units/row-kind.ts'
export { isNamed } from './columns/is-named.ts'
export { joinBlocks, joinTables, placeInSheet } from './table/join-sheets.ts'
export { decodeText } from './files/decode-text.ts'

export type { Block, BlockError, Column, ColumnKind, SkippedRow } from './table/block.ts'
export type { ColumnRole, Mapping, MappingGuess, Target } from './columns/guess-mapping.ts'
export type { Layout } from './columns/guess-layout.ts'
export type { MeasureColumns, NamedMeasure } from './columns/guess-measures.ts'
export type { Destination, NamedRows, Route, RouteTarget } from './columns/route-rows.ts'
export type { AmountReading, Language } from './values/parse-amount.ts'
export type { AmbiguousNumber, DecimalMark } from './values/decimal-mark.ts'
export type { MeasureRule, MeasureRules } from './columns/measure-rule.ts'
export type { Notation } from './counts/read-row.ts'
export type { CountReading } from './values/parse-count.ts'
export type { DateOrder, DateReading } from './values/parse-date.ts'
export type {
  CountIssue,
  DateIssue,
  Paste,
  PastedCell,
  PasteIssue,
  PastePlace,
  PasteWarning,
} from './counts/paste.ts'
export type { ColumnMeaning, ExportHeaders, KnownExport } from './exports/known-export.ts'
export type { Recognized } from './exports/recognize-export.ts'
export type { CodedColumn } from './table/coded-column.ts'
export type { FileError, ForeignKind } from './files/file-error.ts'
export type { DecodedText, Encoding } from './files/decode-text.ts'
export type { ByteSource, OnRead, OpenedFile, OpenedSheet } from './files/open-file.ts'
export type { FileContents, FileSheet } from './files/read-file.ts'
export type { PlanWindow } from './values/plan-window.ts'
export type { Row } from './table/split-rows.ts'
export type { Table } from './table/read-table.ts'
export type { TableColumn } from './table/table-columns.ts'
export type { NamedArm } from './columns/guess-rows.ts'
export type { UnitCandidate } from './units/unit-candidates.ts'
export type { UnitGroups, UnitIssue } from './units/group-units.ts'
export type { Units } from './units/counted-units.ts'
export type { RowColumns, UnitNumber } from './units/row-columns.ts'
export type { UnitMeasures } from './units/measure-units.ts'
export type { AnswersError } from './import/read-answers.ts'
export type { ImportAnswers } from './import/import-answers.ts'
export type { AnswerIssue } from './import/answer-issues.ts'
export type {
  FileReading,
  Imported,
  ImportedRow,
  ImportIssue,
  ImportQuestion,
  SheetReading,
} from './import/imported.ts'
export type { NamedFile } from './import/named-sheets.ts'
export type { VersionOfRows } from './counts/version-of-rows.ts'
export type { ShownOrder } from './table/shown-order.ts'
export type { ShownMark } from './counts/shown-mark.ts'
export type { PlanWords } from './columns/plan-words.ts'
export type { Choices, Planned, PasteQuestion, PasteReading } from './counts/read-paste.ts'
export type {
  ArmOfRows,
  NumberColumn,
  RowsHere,
  RowsReading,
  RowsSummary,
  RowsTable,
  NamedUnits,
} from './units/read-rows.ts'
export type { NotationChoices, RowChoices, RowsQuestion } from './units/row-choices.ts'
export type { Joined, JoinError, NamedSheet, SheetStart } from './table/join-sheets.ts'
export type { RowKind } from './units/row-kind.ts'
