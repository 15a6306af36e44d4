import { fold } from '../values/text.ts'
import { googleAds } from './google-ads.ts'
import { googleAnalytics } from './google-analytics.ts'
import type { ColumnMeaning, ExportHeaders, KnownExport } from './known-export.ts'
import { linkedInAds } from './linkedin-ads.ts'
import { metaAds } from './meta-ads.ts'
import { searchConsole } from './search-console.ts'

/** The exports whose headers can be looked up somewhere. Any other file is mapped by hand, once. */
export const knownExports: readonly KnownExport[] = [
  googleAds,
  metaAds,
  linkedInAds,
  googleAnalytics,
  searchConsole,
]

/** What was recognized, by which headers, and what each column of the file means; undefined where nobody says. */
export type Recognized = {
  readonly id: KnownExport['id']
  readonly name: string
  readonly language: ExportHeaders['language']
  /** The headers that showed it, as they stand in the file. */
  readonly shownBy: readonly string[]
  readonly meanings: readonly (ColumnMeaning | undefined)[]
  readonly hasUnnamedTotal: boolean
}

/** Which tool wrote a file with these headers, where just one can have. */
export function recognizeExport(names: readonly string[]): Recognized | undefined {
  const own = names.map(bare)
  const found = knownExports.flatMap(({ id, name, hasUnnamedTotal, headers }) =>
    headers.flatMap((each): readonly Recognized[] => {
      const wanted = each.needs.map(({ of }) => new Set(of.map(bare)))
      const isThere = each.needs.every(
        ({ least }, index) => new Set(own.filter((header) => wanted[index]?.has(header))).size >= least,
      )
      if (!isThere) return []
      const meanings = new Map(
        Object.entries(each.columns).map(([header, meaning]) => [bare(header), meaning]),
      )
      return [
        {
          id,
          name,
          language: each.language,
          shownBy: names.filter((_, index) => wanted.some((headers) => headers.has(own[index] ?? ''))),
          meanings: own.map((header) => meanings.get(header)),
          hasUnnamedTotal,
        },
      ]
    }),
  )
  // Two tools that could both have written it are no recognition.
  return new Set(found.map(({ id }) => id)).size === 1 ? found[0] : undefined
}

/** A header without its currency. */
function bare(header: string): string {
  return fold(header).replace(/ \([a-z]{3}\)$/, '')
}
