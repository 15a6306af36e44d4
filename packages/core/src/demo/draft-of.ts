import type { Draft } from '../workspace/experiment.ts'
import { scheduleOf } from './schedule-of.ts'
import type { DemoLanguage, Story } from './story.ts'

/** The slots that a story fills in; its start is set with the plan. */
export function draftOf(story: Story, language: DemoLanguage): Partial<Draft> {
  const { level, test } = story
  const words = story.words[language]
  const { title, channel = '', owner = '', because = '', source = '', change = '', segment = '' } = words
  const { kpi, activityReason = '', versions, guardrail } = words
  return {
    title,
    channel,
    level,
    owner,
    because,
    source,
    change,
    segment,
    ...(test?.counts && { looks: scheduleOf(test) }),
    ...test?.facts,
    activityReason,
    ...(kpi && { kpiName: kpi.name, unitName: kpi.units, eventName: kpi.events }),
    ...(versions && {
      arms: versions.map((version, index) => ({
        id: armIds[index] ?? '',
        share: 1 / versions.length,
        ...version,
      })),
    }),
    ...(guardrail &&
      test?.guardrail && {
        guardrails: [
          { id: guardrailId, name: guardrail.name, eventName: guardrail.event, ...test.guardrail },
        ],
      }),
  }
}

const armIds = ['a', 'b']

/** No story has more than one. */
export const guardrailId = 'guardrail'
