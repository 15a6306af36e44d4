import type { BackupIssue, TitleIssue } from '@cimento/core/workspace'
import { formatCount, formatDecimal } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import type { StorageProblem } from '../words/log-words.ts'
import { wordsOf } from '../words/words.ts'

/** What happened to the data and what to do about it. */
export function describeStorageError(problem: StorageProblem, language: Language): string {
  return wordsOf(language).log.storage[problem.kind]('reason' in problem ? problem.reason : '')
}

/** Why a file is not restored, naming its row (as people count, from 1), field or version. */
export function describeBackupIssue(issue: BackupIssue, language: Language): string {
  const { backup, finding, thing } = wordsOf(language).log
  switch (issue.kind) {
    case 'empty-file':
    case 'not-json':
    case 'not-a-backup':
    case 'altered':
      return backup[issue.kind]
    case 'too-large':
      return backup.tooLarge({
        size: formatDecimal(issue.bytes / bytesPerMegabyte, language, 0),
        most: formatDecimal(issue.most / bytesPerMegabyte, language, 0),
      })
    case 'newer':
      return backup.newer(issue)
    case 'count-mismatch':
      return backup.countMismatch({
        declared: formatCount(issue.declared, language),
        found: formatCount(issue.found, language),
      })
    case 'invalid-operation':
      return backup.invalidOperation({ row: rowOf(issue, language), field: issue.field || null })
    case 'duplicate-operation':
      return backup.duplicateOperation({ row: rowOf(issue, language) })
    case 'inconsistent':
      return finding[issue.finding.kind](
        `${thing[issue.finding.type] ?? issue.finding.type} «${issue.finding.id}»`,
      )
  }
}

/** Why an idea's title is not taken. */
export function describeTitleIssue(issue: TitleIssue, language: Language): string {
  return wordsOf(language).log.title[issue.kind](formatCount(issue.limit, language))
}

const bytesPerMegabyte = 1_000_000

function rowOf({ row }: { readonly row: number }, language: Language): string {
  return formatCount(row + 1, language)
}
