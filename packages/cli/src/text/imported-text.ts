import type { Plan } from '@cimento/core'
import type { Imported, ImportQuestion, SkippedRow } from '@cimento/intake'
import {
  describeIntakeIssue,
  describeIntakeProblem,
  describeIntakeSkip,
  type Language,
} from '@cimento/report'
import type { Refusal } from '../answer.ts'
import { messagesOf } from '../messages.ts'
import { blocks, table } from './blocks.ts'

/** Why nothing of the files is taken: what cannot be read, what fits nothing, and what only a person can say. */
export function refusalsOf(imported: Imported, plan: Plan, language: Language): readonly Refusal[] {
  const { import: words } = messagesOf(language)
  const questionOf = ({ kind, about }: ImportQuestion) =>
    [words.question[kind], about.length > 0 && `(${shortList(about)})`].filter(Boolean).join(' ')
  return [
    ...imported.answers.map(({ kind, field, text, known }) => ({
      kind,
      field,
      message: words.answer[kind]({ text, known: known.slice(0, mostNamed).join(', ') }),
    })),
    ...imported.problems.map((problem) => ({
      kind: problem.kind,
      field: problem.sheet,
      message: describeIntakeProblem(problem, language),
    })),
    ...imported.issues.map((issue) => ({
      kind: issue.kind,
      field: `${issue.sheet}:${issue.row}:${issue.column}`,
      message: describeIntakeIssue(issue, language, plan),
    })),
    ...imported.questions.map((question) => ({
      kind: `question-${question.kind}`,
      field: question.sheet,
      message: questionOf(question),
    })),
  ]
}

/** What the files count, and what was left out. */
export function importedText(imported: Imported, plan: Plan, language: Language): string {
  const { import: words } = messagesOf(language)
  const measures = [...new Set(imported.rows.flatMap(({ values }) => [...values.keys()]))]
  return blocks(
    table({
      caption: imported.read
        .map(({ file, encoding }) => `${imported.read.length > 1 ? `${file}: ` : ''}${words.read(encoding)}`)
        .join('\n'),
      headers: ['', '', ...measures],
      rows: imported.rows.map(({ arm, from, to, values }) => [
        plan.arms.find(({ id }) => id === arm)?.name ?? arm,
        from === to ? from : `${from}/${to}`,
        ...measures.map((measure) => String(values.get(measure) ?? '')),
      ]),
    }),
    ...imported.sheets.flatMap(({ sheet, recognized, skipped, incomplete, straddling, lacking }) => [
      ...(recognized
        ? [`${sheet}: ${words.recognized({ tool: recognized.name, headers: recognized.shownBy.join(', ') })}`]
        : []),
      ...skippedTexts(sheet, skipped, language),
      ...(incomplete.length > 0
        ? [`${sheet}: ${words.incomplete(incomplete.map(({ arm, on }) => `${on} ${arm}`).join(', '))}`]
        : []),
      ...(straddling.count > 0 ? [`${sheet}: ${words.straddling(straddling.count)}`] : []),
      ...(lacking.count > 0 ? [`${sheet}: ${words.lacking(lacking.count)}`] : []),
    ]),
  )
}

function skippedTexts(sheet: string, skipped: readonly SkippedRow[], language: Language): readonly string[] {
  const { import: words } = messagesOf(language)
  const byReason = new Map<SkippedRow['reason'], SkippedRow[]>()
  for (const row of skipped) {
    const rows = byReason.get(row.reason)
    if (rows) rows.push(row)
    else byReason.set(row.reason, [row])
  }
  return [...byReason].map(([reason, rows]) => {
    const numbers = rows.slice(0, mostNamed).map(({ row }) => row)
    return `${sheet}: ${describeIntakeSkip(reason, words.rows({ count: rows.length, rows: numbers.join(', ') }), language)}`
  })
}

const mostNamed = 10

/** All of them for programs; a person is shown the first, and how many there are. */
function shortList(texts: readonly string[]): string {
  const shown = texts.slice(0, mostShown).join(', ')
  return texts.length > mostShown ? `${shown}, … ${texts.length}` : shown
}

const mostShown = 30
