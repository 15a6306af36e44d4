import { lockPlan, type Observation, type Plan } from '@cimento/core'
import { readTestFile } from '@cimento/core/workspace'
import {
  fileLimit,
  importFiles,
  readAnswers,
  type AnswersError,
  type Imported,
  type ImportedRow,
  type NamedFile,
} from '@cimento/intake'
import { describeIntakeProblem, planWords, type Language } from '@cimento/report'
import { jsonOf, refused, type Answer, type Refusal } from '../answer.ts'
import { bytesWithin } from '../bytes-within.ts'
import type { Command } from '../commands.ts'
import { messagesOf } from '../messages.ts'
import { planRefusals } from '../plan-refusals.ts'
import { readInput, textOf } from '../read-input.ts'
import { importedText, refusalsOf } from '../text/imported-text.ts'

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
      text: importedText(imported.value, plan, language),
      json: found,
      ...(out !== undefined && {
        files: { [out]: `${JSON.stringify({ ...test.value, observations: found['rows'] }, null, 2)}\n` },
      }),
    } satisfies Answer
  },
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
