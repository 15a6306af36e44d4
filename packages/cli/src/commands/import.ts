import { lockPlan, type Observation, type Plan } from '@cimento/core'
import { readTestFile } from '@cimento/core/workspace'
import {
  fileLimit,
  importFiles,
  readAnswers,
  type AnswersError,
  type Imported,
  type ImportedRow,
  type ImportQuestion,
  type NamedFile,
  type SkippedRow,
} from '@cimento/intake'
import {
  describeIntakeIssue,
  describeIntakeProblem,
  describeIntakeSkip,
  planWords,
  type Language,
} from '@cimento/report'
import { jsonOf, refused, type Answer, type Refusal } from '../answer.ts'
import type { Command } from '../commands.ts'
import { messagesOf } from '../messages.ts'
import { planRefusals } from '../plan-refusals.ts'
import { readInput, textOf } from '../read-input.ts'
import { blocks, table } from '../text/blocks.ts'

/** What do these files count, for this plan? Rows for `assess`, or the questions that only a person can answer. */
export const importCommand: Command = {
  fewestFiles: 1,
  mostFiles: 12,
  answer: async ({ files, language, today, plan: planFile, answers: answersFile, out }, terminal) => {
    const messages = messagesOf(language)
    if (planFile === undefined)
      return refused({ kind: 'missing', field: '--plan', message: messages.import.planNeeded })
    const test = await readInput(planFile, language, terminal, readTestFile)
    if (!test.ok) return refused(...test.error)
    const locked = lockPlan(test.value.plan)
    if (!locked.ok) return refused(...planRefusals(locked.error, test.value.plan, language))
    const { plan } = locked.value
    const said = answersFile === undefined ? undefined : await textOf(answersFile, language, terminal)
    if (said && !said.ok) return refused(...said.error)
    const answers = readAnswers(said?.value ?? '{}')
    if (!answers.ok) return refused(answersRefusal(answers.error, answersFile ?? '', language))
    const names = shortNames(files)
    const read: NamedFile[] = []
    for (const [index, path] of files.entries()) {
      const stream = await terminal.open(path)
      if (stream === undefined)
        return refused({ kind: 'unreadable-file', field: path, message: messages.cannotRead })
      const bytes = await bytesWithin(stream, fileLimit)
      if (bytes === undefined) {
        const problem = { kind: 'file-too-large', limit: fileLimit } as const
        return refused({ kind: problem.kind, field: path, message: describeIntakeProblem(problem, language) })
      }
      read.push({ name: names[index] ?? path, bytes })
    }
    const imported = importFiles(read, { plan, words: planWords(plan), today }, answers.value)
    if (!imported.ok) {
      const { kind, file } = imported.error
      return refused({ kind, field: file, message: describeIntakeProblem(imported.error, language) })
    }
    const found = foundJson(imported.value, plan)
    const refusals = refusalsOf(imported.value, plan, language)
    if (refusals.length > 0) return { kind: 'refused', refusals, found }
    return {
      kind: 'answered',
      text: importText(imported.value, plan, language),
      json: found,
      ...(out !== undefined && {
        files: { [out]: `${JSON.stringify({ ...test.value, observations: found['rows'] }, null, 2)}\n` },
      }),
    } satisfies Answer
  },
}

/** What a stream holds; undefined where it is more than the limit: the rest is never read. */
async function bytesWithin(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > limit) return undefined
    pieces.push(piece)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/** Files by their names alone, and with their folders where two have the same. */
function shortNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.replace(/^.*[/\\]/, ''))
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[index] ?? name),
  )
}

function answersRefusal(error: AnswersError, path: string, language: Language): Refusal {
  const messages = messagesOf(language)
  if (error.kind !== 'wrong-field')
    return { kind: error.kind, field: path, message: messages.file[error.kind] }
  const field = error.field === '' ? path : `${path}: ${error.field}`
  return { kind: error.kind, field, message: messages.import.wrongAnswer }
}

function foundJson(imported: Imported, plan: Plan) {
  return {
    read: jsonOf(imported.read),
    rows: jsonOf(imported.rows.map((row) => observationOf(row, plan))),
    answers: jsonOf(imported.answers),
    questions: jsonOf(imported.questions),
    issues: jsonOf(imported.issues),
    problems: jsonOf(imported.problems),
    sheets: jsonOf(imported.sheets),
  }
}

/** A row as a file of a test has it: guardrails apart. */
function observationOf({ arm, from, to, values }: ImportedRow, plan: Plan): Observation {
  const ids = new Set(plan.guardrails.map(({ id }) => id))
  const entries = [...values]
  const guardrails = entries.filter(([measure]) => ids.has(measure))
  return {
    arm,
    from,
    to,
    ...Object.fromEntries(entries.filter(([measure]) => !ids.has(measure))),
    ...(guardrails.length > 0 && { guardrails: Object.fromEntries(guardrails) }),
  }
}

function refusalsOf(imported: Imported, plan: Plan, language: Language): readonly Refusal[] {
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

function importText(imported: Imported, plan: Plan, language: Language): string {
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
