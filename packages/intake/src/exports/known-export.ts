/**
 * What a column of a known export means. `period-start`, `period-end`: the rows count the days between. `day-number`: a
 * day counted from the first of the report. `derived`: a rate or a mean of other columns, which is never a count.
 */
export type ColumnMeaning =
  | 'day'
  | 'day-number'
  | 'period-start'
  | 'period-end'
  | 'name'
  | 'impressions'
  | 'reach'
  | 'clicks'
  | 'conversions'
  | 'results'
  | 'spend'
  | 'value'
  | 'users'
  | 'sessions'
  | 'views'
  | 'derived'

/** One language of an export: the headers, as the tool writes them, and where they can be looked up. */
export type ExportHeaders = {
  readonly language: 'it' | 'en'
  /** An export is recognized where each of these has enough of its headers. */
  readonly needs: readonly { readonly least: number; readonly of: readonly string[] }[]
  /** A currency in brackets behind a header is left aside: `Amount spent (USD)` is `Amount spent`. */
  readonly columns: Readonly<Record<string, ColumnMeaning>>
  /** Public addresses that show these headers. */
  readonly sources: readonly string[]
}

/** The file that a tool writes. */
export type KnownExport = {
  readonly id: 'google-ads' | 'meta-ads' | 'linkedin-ads' | 'google-analytics' | 'search-console'
  readonly name: string
  /** Whether the total stands in a row without the name of a campaign. */
  readonly hasUnnamedTotal: boolean
  readonly headers: readonly ExportHeaders[]
}
