import type { Assessment, Guardrail, Plan } from '@cimento/core'
import type { ShareContext } from './share-facts.ts'

type Limits = { readonly longestName: number; readonly mostGuardrails: number }

/** The same result with every name a person gave cut to a length, and with its worst guardrails only. */
export function withShortNames(
  assessment: Assessment,
  context: ShareContext,
  { longestName, mostGuardrails }: Limits,
): { readonly assessment: Assessment; readonly context: ShareContext } {
  const short = (text: string) => clipped(text, longestName)
  const { plan } = assessment
  const { kpi } = plan.primary
  const guardrail = (guardrail: Guardrail): Guardrail => ({ ...guardrail, name: short(guardrail.name) })
  const shortArm = (arm: Plan['arms'][0]) =>
    arm.name === undefined ? arm : { ...arm, name: short(arm.name) }
  return {
    assessment: {
      ...assessment,
      guardrails: assessment.guardrails
        .toSorted((a, b) => Number(b.status === 'broken') - Number(a.status === 'broken'))
        .slice(0, mostGuardrails)
        .map((reading) => ({ ...reading, guardrail: guardrail(reading.guardrail) })),
      plan: {
        ...plan,
        arms: [shortArm(plan.arms[0]), shortArm(plan.arms[1])],
        primary: {
          ...plan.primary,
          kpi: {
            ...kpi,
            name: short(kpi.name),
            ...(kpi.unitName !== undefined && { unitName: short(kpi.unitName) }),
            ...(kpi.eventName !== undefined && { eventName: short(kpi.eventName) }),
          },
        },
      },
    },
    context: {
      ...context,
      title: short(context.title),
      company: short(context.company),
      owner: short(context.owner),
      decision: context.decision && { ...context.decision, decidedBy: short(context.decision.decidedBy) },
    },
  }
}

/** The beginning of a text, with a mark where something is missing. */
export function clipped(text: string, longest: number): string {
  const characters = [...text.trim()]
  return characters.length <= longest
    ? text.trim()
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
