import type { TitleIssue } from '@cimento/core/workspace'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import type { StorageProblem } from '../words/log-words.ts'
import { logWordsOf } from '../words/log-words-of.ts'

/** What happened to the data and what to do about it. */
export function describeStorageError(problem: StorageProblem, language: Language): string {
  return logWordsOf(language).storage[problem.kind]('reason' in problem ? problem.reason : '')
}

/** Why an idea's title is not taken. */
export function describeTitleIssue(issue: TitleIssue, language: Language): string {
  return logWordsOf(language).title[issue.kind](formatCount(issue.limit, language))
}
