import type { Arm, Assessment, Kpi, VersionsAssessment } from '@cimento/core'
import { isAgainstGoal } from '@cimento/core'
import type { ShareContext } from './share-facts.ts'

type Limits = { readonly longestName: number; readonly mostGuardrails: number }

/** The same result with every name a person gave cut to a length, and with its worst guardrails only. */
export function withShortNames(
  assessment: Assessment,
  context: ShareContext,
  { longestName, mostGuardrails }: Limits,
): { readonly assessment: Assessment; readonly context: ShareContext } {
  const short = (text: string) => clipped(text, longestName)
  return {
    assessment: shortened(assessment, short, mostGuardrails),
    context: {
      ...context,
      title: short(context.title),
      company: short(context.company),
      owner: short(context.owner),
      decision: context.decision && { ...context.decision, decidedBy: short(context.decision.decidedBy) },
    },
  }
}

type Shorten = (text: string) => string

function shortened(assessment: Assessment, short: Shorten, mostGuardrails: number): Assessment {
  if (!isAgainstGoal(assessment)) return shortVersions(assessment, short, mostGuardrails)
  const { plan } = assessment
  const { primary, arms } = plan
  return {
    ...assessment,
    plan: {
      ...plan,
      arms: [shortArm(arms[0], short)],
      primary: { ...primary, kpi: { ...primary.kpi, ...shortKpi(primary.kpi, short) } },
    },
  }
}

function shortVersions(
  assessment: VersionsAssessment,
  short: Shorten,
  mostGuardrails: number,
): VersionsAssessment {
  const { plan, guardrails } = assessment
  const { primary, arms } = plan
  return {
    ...assessment,
    guardrails: guardrails
      .toSorted((a, b) => Number(b.status === 'broken') - Number(a.status === 'broken'))
      .slice(0, mostGuardrails)
      .map((reading) => ({
        ...reading,
        guardrail: { ...reading.guardrail, name: short(reading.guardrail.name) },
      })),
    plan: {
      ...plan,
      arms: [
        shortArm(arms[0], short),
        shortArm(arms[1], short),
        ...arms.slice(2).map((arm) => shortArm(arm, short)),
      ],
      primary: { ...primary, kpi: { ...primary.kpi, ...shortKpi(primary.kpi, short) } },
    },
  }
}

function shortArm(arm: Arm, short: Shorten): Arm {
  return arm.name === undefined ? arm : { ...arm, name: short(arm.name) }
}

function shortKpi({ name, unitName, eventName }: Kpi, short: Shorten) {
  return {
    name: short(name),
    ...(unitName !== undefined && { unitName: short(unitName) }),
    ...(eventName !== undefined && { eventName: short(eventName) }),
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
