import { advise, gradeOf, lockPlan } from '@cimento/core'
import { readTestFile } from '@cimento/core/workspace'
import { describe, describeEvidenceIssue } from '@cimento/report'
import { jsonOf, refused } from '../answer.ts'
import { assessByPlan } from '../assess-by-plan.ts'
import type { Command } from '../commands.ts'
import { messagesOf } from '../messages.ts'
import { planRefusals } from '../plan-refusals.ts'
import { readInput } from '../read-input.ts'
import { assessmentText } from '../text/assessment-text.ts'

/** What does the evidence say, by the rule that was written before? */
export const assessCommand: Command = {
  fewestFiles: 0,
  mostFiles: 1,
  answer: async ({ files: [file], language, today }, terminal) => {
    const test = await readInput(file, language, terminal, readTestFile)
    if (!test.ok) return refused(...test.error)
    const { plan: input, observations, title } = test.value
    const messages = messagesOf(language)
    if (observations === undefined)
      return refused({ kind: 'missing', field: 'observations', message: messages.noObservations })
    const locked = lockPlan(input)
    if (!locked.ok) return refused(...planRefusals(locked.error, input, language))
    const assessed = assessByPlan(locked.value, observations, today)
    if (!assessed.ok) {
      return refused(
        ...assessed.error.map((issue) => ({
          kind: issue.kind,
          field: 'row' in issue ? `observations.${issue.row}.${issue.field}` : '--today',
          message:
            issue.kind === 'straddles-look'
              ? messages.unreadableLook
              : describeEvidenceIssue(issue, language, locked.value.plan),
        })),
      )
    }
    const assessment = assessed.value
    const text = assessmentText(assessment, language)
    return {
      kind: 'answered',
      text: title === undefined ? text : `${title}\n\n${text}`,
      json: jsonOf({
        assessment,
        advice: advise(assessment),
        grade: gradeOf(assessment),
        headline: describe(assessment, language).headline,
      }),
    }
  },
}
