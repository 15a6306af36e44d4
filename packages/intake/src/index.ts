export { cellLimit, columnLimit, readBlock } from './read-block.ts'
export { readAnswers } from './import/read-answers.ts'
export { columnNamed, rolesNamed } from './import/named-columns.ts'
export { importFiles } from './import/import-files.ts'
export { knownExports, recognizeExport } from './exports/recognize-export.ts'
export { fileLimit, readFile } from './files/read-file.ts'
export { openFile } from './files/open-file.ts'
export { guessMapping, hasDays, isCounts } from './guess-mapping.ts'
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
export { cellAt, readTable, tableLimit, tableReader } from './read-table.ts'
export { mostVersions, tableColumns } from './table-columns.ts'
export { guessArms, guessVersionColumn } from './guess-rows.ts'
export { unitCandidates } from './unit-candidates.ts'
export { groupUnits } from './group-units.ts'
export { measureUnits, unitNumbersOf } from './measure-units.ts'
export { dateOrder } from './date-order.ts'
export { shownOrder } from './shown-order.ts'
export { armOn, columnArms, inVersions } from './column-arms.ts'
export { measureRule } from './measure-rule.ts'
export { commonNames, ownNames, written } from './measure-names.ts'
export { armNamesOf, guessColumns } from './guess-columns.ts'
export { mappingFor } from './cells-of-versions.ts'
export { readPaste, rejectedRows } from './read-paste.ts'
export { readRows, rowsTableOf, summaryOfTable } from './read-rows.ts'
export { noRowChoices } from './row-choices.ts'
export { guessRowKind, takesRows } from './row-kind.ts'
export { isNamed } from './is-named.ts'
export { joinBlocks, joinTables, placeInSheet } from './join-sheets.ts'
export { decodeText } from './files/decode-text.ts'

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
export type { ColumnMeaning, ExportHeaders, KnownExport } from './exports/known-export.ts'
export type { Recognized } from './exports/recognize-export.ts'
export type { CodedColumn } from './coded-column.ts'
export type { FileError, ForeignKind } from './files/file-error.ts'
export type { DecodedText, Encoding } from './files/decode-text.ts'
export type { ByteSource, OnRead, OpenedFile, OpenedSheet } from './files/open-file.ts'
export type { FileContents, FileSheet } from './files/read-file.ts'
export type { PlanWindow } from './plan-window.ts'
export type { Row } from './split-rows.ts'
export type { Table } from './read-table.ts'
export type { TableColumn } from './table-columns.ts'
export type { NamedArm } from './guess-rows.ts'
export type { UnitCandidate } from './unit-candidates.ts'
export type { RowColumns, UnitGroups, UnitIssue, UnitNumber, Units } from './group-units.ts'
export type { UnitMeasures } from './measure-units.ts'
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
export type { VersionOfRows } from './version-of-rows.ts'
export type { ShownOrder } from './shown-order.ts'
export type { ShownMark } from './shown-mark.ts'
export type { PlanWords } from './plan-words.ts'
export type { Choices, Planned, PasteQuestion, PasteReading } from './read-paste.ts'
export type {
  ArmOfRows,
  NumberColumn,
  RowsHere,
  RowsReading,
  RowsSummary,
  RowsTable,
  NamedUnits,
} from './read-rows.ts'
export type { NotationChoices, RowChoices, RowsQuestion } from './row-choices.ts'
export type { Joined, JoinError, NamedSheet, SheetStart } from './join-sheets.ts'
export type { RowKind } from './row-kind.ts'
