/** What a file is when it is no table, as its first bytes say. */
export type ForeignKind = 'pdf' | 'image' | 'archive' | 'old-workbook' | 'web-page' | 'json' | 'binary'

/**
 * Why a file cannot be read at all. `locked`: a workbook with a password. `broken`: half a workbook, or a damaged one;
 * `part` is the piece that is missing or cannot be unpacked. `swollen`: it would unpack to more than any table has.
 */
export type FileError =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'foreign-file'; readonly what: ForeignKind }
  | { readonly kind: 'locked' }
  | { readonly kind: 'broken'; readonly part: string }
  | { readonly kind: 'swollen'; readonly limit: number }
  | { readonly kind: 'no-sheets' }
