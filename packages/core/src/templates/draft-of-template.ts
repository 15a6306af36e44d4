import type { IdeaInput } from '../workspace/actions/create-idea.ts'
import type { Template, TemplateLanguage } from './template.ts'

/** The idea that a template begins with. Its observation stays empty: nobody has seen anything yet. */
export function draftOfTemplate(template: Template, language: TemplateLanguage): IdeaInput {
  const { level, facts, guardrails = [], words } = template
  const { title, channel, change, segment, kpi, versions, guardrails: names = [] } = words[language]
  return {
    title,
    channel,
    level,
    change,
    segment,
    ...facts,
    kpiName: kpi.name,
    eventName: kpi.events,
    ...(kpi.units !== undefined && { unitName: kpi.units }),
    ...(versions && {
      arms: versions.map((version, index) => ({ id: armIds[index] ?? '', share: 0.5, ...version })),
    }),
    guardrails: guardrails.map((guardrail, index) => {
      const { name = '', event = '' } = names[index] ?? {}
      return { ...guardrail, name, ...(event !== '' && { eventName: event }) }
    }),
  }
}

const armIds = ['a', 'b']
