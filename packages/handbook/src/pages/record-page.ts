import { advise } from '@cimento/core'
import { describeAdvice, describeHypothesis, describePlan, describePlanChange, formatDate } from '@cimento/report'
import { inline, paragraphs } from '../markdown/escape.ts'
import { frontMatter } from '../markdown/front-matter.ts'
import { table } from '../markdown/table.ts'
import { messages } from '../messages.ts'
import type { Subject } from '../subject.ts'

/** The decision record of one experiment: from the question to the lesson, with what is needed to check it. */
export function recordPage(subject: Subject): string {
  const { file, key, reading, description } = subject
  const text = messages[subject.language]
  const { lesson } = file
  return [
    frontMatter({
      id: key,
      title: file.experiment.title,
      type: 'decision-record',
      verdict: reading.verdict,
      decision: file.decision?.value.action ?? 'none',
      evidence: description.grade.grade,
      read_on: reading.today,
      plan_sha256: reading.planHash,
    }),
    `# ${inline(file.experiment.title)}`,
    inline(description.headline),
    ...hypothesisPart(subject),
    `## ${text.data}`,
    table(description.table.headers, description.table.rows),
    `## ${text.verdict}`,
    `**${inline(description.tag.word)}** · ${inline(description.tag.look)}`,
    ...optional(description.caption),
    ...optional(description.shown),
    ...optional(description.caution),
    ...guardrailPart(subject),
    `## ${text.trust}`,
    [
      `- ${text.solidity}: ${inline(description.grade.word)}`,
      ...description.trust.map((line) => `- ${inline(line.text)}`),
      ...description.grade.reasons.map((reason) => `- ${inline(reason)}`),
    ].join('\n'),
    ...decisionPart(subject),
    `## ${text.lesson}`,
    lesson?.takeaway ? inline(lesson.takeaway) : text.noLesson,
    `## ${text.details}`,
    description.details.map(({ label, value }) => `- ${inline(label)}: ${inline(value)}`).join('\n'),
    `${text.planHash}: \`${reading.planHash}\``,
    '',
  ].join('\n\n')
}

function hypothesisPart({ reading, language }: Subject): readonly string[] {
  const { plan, amendments } = reading
  const text = messages[language]
  if (plan.registered === 'after-data') return []
  const hypothesis = describeHypothesis(plan, language)
  const changes = amendments.map((amendment) => `- ${inline(describePlanChange(amendment, language))}`)
  return [
    `## ${text.hypothesis}`,
    inline(hypothesis.sentence),
    inline(hypothesis.falsifier),
    ...optional(hypothesis.hunch),
    `## ${text.plan}`,
    inline(describePlan(plan, language)),
    ...(changes.length > 0 ? [`## ${text.planChanges}`, changes.join('\n')] : []),
  ]
}

function guardrailPart({ description, language }: Subject): readonly string[] {
  if (description.guardrails.length === 0) return []
  const lines = description.guardrails.map(({ name, text, next }) =>
    [`- **${inline(name)}**: ${inline(text)}`, ...optional(next)].join(' '),
  )
  return [`## ${messages[language].guardrails}`, lines.join('\n')]
}

function decisionPart({ file, reading, language }: Subject): readonly string[] {
  const text = messages[language]
  const decision = file.decision?.value
  const advice = decision?.advice ?? advise(reading)
  const reasons = describeAdvice(advice, reading, language)
  const advised = [
    `## ${text.advice}`,
    `**${text[advice.action]}** · ${text.rule}: \`${advice.rule}\``,
    reasons.reasons.map((line) => `- ${inline(line.text)}`).join('\n'),
  ]
  if (!decision) return [...advised, `## ${text.decision}`, text.noDecision]
  return [
    ...advised,
    `## ${text.decision}`,
    `**${text[decision.action]}**`,
    [
      `- ${text.decidedOn}: ${formatDate(decision.decidedOn, language)}`,
      ...(decision.decidedBy ? [`- ${text.decidedBy}: ${inline(decision.decidedBy)}`] : []),
      ...(decision.next ? [`- ${text.next}: ${inline(decision.next)}`] : []),
      ...(decision.reason ? [`- ${text.deviation}: ${inline(decision.reason)}`] : []),
    ].join('\n'),
  ]
}

const optional = (text: string | null): readonly string[] => (text === null ? [] : [paragraphs(text)])
