import { verifyRecord, type RecordProblem } from '@cimento/core'
import { readRecord } from '@cimento/core/workspace'
import {
  describeDecisionIssue,
  describeEvidenceIssue,
  describeLessonIssue,
  type Language,
} from '@cimento/report'
import { jsonOf, refused, type Refusal } from '../answer.ts'
import type { Command } from '../commands.ts'
import { messagesOf } from '../messages.ts'
import { readInput } from '../read-input.ts'
import { blocks } from '../text/blocks.ts'

/** Does a decision record follow from its own plan and counts? */
export const verifyCommand: Command = {
  fewestFiles: 0,
  mostFiles: 1,
  answer: async ({ files: [file], language }, terminal) => {
    const record = await readInput(file, language, terminal, readRecord)
    if (!record.ok) return refused(...record.error)
    const { problems, otherEngine } = verifyRecord(record.value)
    if (problems.length > 0) return refused(...problems.flatMap((problem) => refusalsOf(problem, language)))
    const messages = messagesOf(language).verify
    const { question, supersededBy } = record.value
    return {
      kind: 'answered',
      text: blocks(
        messages.verified(question),
        supersededBy === null ? '' : messages.superseded(supersededBy),
        otherEngine === null
          ? ''
          : messages.otherEngine({ ...otherEngine, count: otherEngine.differences.length }),
      ),
      json: jsonOf({ verified: true, supersededBy, otherEngine }),
    }
  },
}

function refusalsOf(problem: RecordProblem, language: Language): readonly Refusal[] {
  const words = messagesOf(language).verify
  const { kind } = problem
  switch (kind) {
    case 'altered-part':
    case 'other-plan':
      return [{ kind, field: problem.part, message: words[kind] }]
    case 'other-reading':
      return [{ kind, field: pathOf(problem.path), message: words[kind](valuesOf(problem)) }]
    case 'other-verdict':
      return [{ kind, field: `${problem.part}.verdict`, message: words[kind](valuesOf(problem)) }]
    case 'other-advice': {
      const { recorded, computed } = problem
      const values = { recorded: recorded.action, computed: computed.action }
      return [{ kind, field: 'decision.advice', message: words[kind](values) }]
    }
    case 'impossible-counts':
      return problem.issues.map((issue) => ({
        kind: issue.kind,
        field: 'row' in issue ? `observations.${issue.row}.${issue.field}` : 'reading.today',
        message: describeEvidenceIssue(issue, language),
      }))
    case 'refused-decision':
      return problem.issues.map((issue) => ({
        kind: issue.kind,
        field: `decision.${issue.field}`,
        message: describeDecisionIssue(issue, language),
      }))
    case 'refused-lesson':
      return problem.issues.map((issue) => ({
        kind: issue.kind,
        field: `lesson.${issue.field}`,
        message: describeLessonIssue(issue, language),
      }))
  }
}

/** A JSON pointer as the members of the file are named: a reading's are below `reading`. */
function pathOf(pointer: string): string {
  const path = pointer.slice(1).replaceAll('/', '.')
  return path.startsWith('decision.') ? path : `reading.${path}`
}

const valuesOf = ({ recorded, computed }: { readonly recorded: unknown; readonly computed: unknown }) => ({
  recorded: JSON.stringify(recorded),
  computed: JSON.stringify(computed),
})
