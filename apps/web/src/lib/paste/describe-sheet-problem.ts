import { describeIntakeProblem, type Language } from '@cimento/report'
import type { SheetProblem } from './files/intake-requests.ts'
import type { pasteMessages } from './paste-messages.ts'

/** Why rows cannot be read, and in which of several sheets. */
export function describeSheetProblem(
  problem: SheetProblem,
  words: (typeof pasteMessages)['it'],
  language: Language,
): string {
  if (problem.kind === 'column-missing' || problem.kind === 'column-added')
    return words.otherColumns[problem.kind]({ sheet: problem.sheet, column: problem.column })
  const said = describeIntakeProblem(problem, language)
  return problem.sheet === '' ? said : words.ofSheet({ name: problem.sheet, problem: said })
}
