import { blocksOutlook, goalOutlook, lockPlan, planOutlook, type Plan, type PlanInput } from '@cimento/core'
import { readTestFile } from '@cimento/core/workspace'
import {
  describeBlocksOutlook,
  describeGoalOutlook,
  describeHypothesis,
  describeOutlook,
  describePlan,
  describeSchedule,
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
        scheduleText(plan, language),
        ...outlookText(input, language),
        messagesOf(language).planHash(hash),
      ),
      json: jsonOf({ hash, plan, outlook: outlookOf(input) ?? null }),
    }
  },
}

function outlookOf(input: PlanInput) {
  if (input.kind === 'threshold') return goalOutlook(input)
  return input.kind === 'blocks' ? blocksOutlook(input) : planOutlook(input)
}

/** Which version runs when, or where; nothing of any other plan. */
function scheduleText(plan: Plan, language: Language): string {
  if (plan.kind !== 'blocks') return ''
  return describeSchedule(plan, language)
    .map(({ text, leftOut }) => (leftOut === null ? text : `${text} (${leftOut})`))
    .join('\n')
}

/** What the plan will be able to show; only why not, where a number is missing for it. */
function outlookText(input: PlanInput, language: Language): readonly string[] {
  if (input.kind === 'threshold') {
    const outlook = goalOutlook(input)
    if (!outlook) return []
    const { sentence, money, met, falseAlarm, stopLoss } = describeGoalOutlook(outlook, input, language)
    return [sentence, money ?? '', table(met), falseAlarm, stopLoss ?? '']
  }
  if (input.kind === 'blocks') {
    const outlook = blocksOutlook(input)
    if (!outlook) return [messagesOf(language).noOutlook]
    const words = describeBlocksOutlook(outlook, input, language)
    return [words.visible, words.required, words.smallestPValue ?? '', words.assumed ?? '']
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
