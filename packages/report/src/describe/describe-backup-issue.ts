import { contentKinds, type BackupContents, type BackupIssue, type JsonIssue } from '@cimento/core/workspace'
import { formatCount, formatDecimal } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import type { BackupWords } from '../words/backup-words.ts'
import { backup as english } from '../words/en/backup.ts'
import { backup as italian } from '../words/it/backup.ts'

/** Beside the other words: nobody who reads no file loads them. */
const catalogs: { readonly [language in Language]: BackupWords } = { it: italian, en: english }

/** Why a file is not restored, naming its row (as people count, from 1), field or version. */
export function describeBackupIssue(issue: BackupIssue, language: Language): string {
  const { backup, contentNames, finding, quoted, thing } = catalogs[language]
  switch (issue.kind) {
    case 'empty-file':
    case 'not-a-backup':
    case 'altered':
    case 'damaged-gzip':
    case 'not-utf8':
    case 'unreadable':
      return backup[issue.kind]
    case 'not-json':
    case 'cut-off':
    case 'text-after-end':
    case 'broken-character':
    case 'too-deep':
    case 'long-string':
    case 'forbidden-name':
    case 'duplicate-name':
    case 'impossible-number':
      return atPlace(issue, language)
    case 'too-large':
      return backup.tooLarge({
        size: formatDecimal(issue.bytes / bytesPerMegabyte, language, 0),
        most: formatDecimal(issue.most / bytesPerMegabyte, language, 0),
      })
    case 'packed-too-tightly':
      return backup.packedTooTightly({ most: formatCount(issue.most, language) })
    case 'no-version':
      return backup.noVersion(issue)
    case 'newer':
      return backup.newer(issue)
    case 'count-mismatch':
      return backup.countMismatch(bothCounts(issue, language))
    case 'contents-mismatch':
      return backup.contentsMismatch({ of: contentNames[issue.of], ...bothCounts(issue, language) })
    case 'too-many-operations':
      return backup.tooManyOperations({
        found: formatCount(issue.found, language),
        most: formatCount(issue.most, language),
      })
    case 'invalid-operation':
      return backup.invalidOperation({ row: rowOf(issue, language), field: issue.field || null })
    case 'long-text':
      return backup.longText({
        row: rowOf(issue, language),
        field: issue.field,
        length: formatCount(issue.length, language),
        most: formatCount(issue.most, language),
      })
    case 'duplicate-operation':
      return backup.duplicateOperation({ row: rowOf(issue, language) })
    case 'same-id-other-content':
      return backup.sameIdOtherContent({ row: rowOf(issue, language) })
    case 'stamp-too-far-ahead':
      return backup.stampTooFarAhead({ row: rowOf(issue, language), days: formatCount(issue.days, language) })
    case 'inconsistent':
      return finding[issue.finding.kind](
        quoted(thing[issue.finding.type] ?? issue.finding.type, issue.finding.id),
      )
  }
}

/** What a log holds, kind by kind, those that are there: "2 test", "1 decisione". */
export function describeContents(contents: BackupContents, language: Language): readonly string[] {
  const words = catalogs[language].contents
  return contentKinds
    .filter((kind) => contents[kind] > 0)
    .map((kind) => words[kind]({ count: contents[kind], formatted: formatCount(contents[kind], language) }))
}

const bytesPerMegabyte = 1_000_000

function atPlace(issue: JsonIssue, language: Language): string {
  const { at, json } = catalogs[language].backup
  const name = 'name' in issue ? issue.name : 'text' in issue ? issue.text : ''
  const most = 'most' in issue ? formatCount(issue.most, language) : ''
  return at({
    line: formatCount(issue.line, language),
    column: formatCount(issue.column, language),
    what: json[issue.kind]({ name: shortened(name), most }),
  })
}

/** A name out of a file may be as long as the file. */
function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name
}

const longestName = 40

function bothCounts(
  { declared, found }: { readonly declared: number; readonly found: number },
  language: Language,
) {
  return { declared: formatCount(declared, language), found: formatCount(found, language) }
}

function rowOf({ row }: { readonly row: number }, language: Language): string {
  return formatCount(row + 1, language)
}
