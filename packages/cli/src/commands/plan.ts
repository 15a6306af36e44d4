import { goalOutlook, lockPlan, planOutlook, type PlanInput } from '@cimento/core'
import { readTestFile } from '@cimento/core/workspace'
import {
  describeGoalOutlook,
  describeHypothesis,
  describeOutlook,
  describePlan,
  type Language,
} from '@cimento/report'
import { jsonOf, refused } from '../answer.ts'
import type { Command } from '../commands.ts'
import { messagesOf } from '../messages.ts'
import { planRefusals } from '../plan-refusals.ts'
import { readInput } from '../read-input.ts'
import { blocks, table } from '../text/blocks.ts'

/** Can this plan start, what does it say, and what will it be able to show? */
export const planCommand: Command = {
  fewestFiles: 0,
  mostFiles: 1,
  answer: async ({ files: [file], language }, terminal) => {
    const test = await readInput(file, language, terminal, readTestFile)
    if (!test.ok) return refused(...test.error)
    const { plan: input } = test.value
    const locked = lockPlan(input)
    if (!locked.ok) return refused(...planRefusals(locked.error, input, language))
    const { plan, hash } = locked.value
    const { sentence, falsifier } = describeHypothesis(plan, language)
    return {
      kind: 'answered',
      text: blocks(
        sentence,
        falsifier,
        describePlan(plan, language),
        ...outlookText(input, language),
        messagesOf(language).planHash(hash),
      ),
      json: jsonOf({ hash, plan, outlook: outlookOf(input) ?? null }),
    }
  },
}

const outlookOf = (input: PlanInput) => (input.kind === 'threshold' ? goalOutlook(input) : planOutlook(input))

/** What the plan will be able to show; only why not, where a number is missing for it. */
function outlookText(input: PlanInput, language: Language): readonly string[] {
  if (input.kind === 'threshold') {
    const outlook = goalOutlook(input)
    if (!outlook) return []
    const { sentence, money, met, falseAlarm, stopLoss } = describeGoalOutlook(outlook, input, language)
    return [sentence, money ?? '', table(met), falseAlarm, stopLoss ?? '']
  }
  const outlook = planOutlook(input)
  if (!outlook) return [messagesOf(language).noOutlook]
  const words = describeOutlook(outlook, input, language)
  return [
    words.sentence,
    `${words.power} ${words.falseAlarm}`,
    words.smallestVisible,
    words.tooSmall ?? '',
    table(words.met),
    ...words.guardrails.map(({ text }) => text),
  ]
}
