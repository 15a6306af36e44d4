import { advise } from '@cimento/core'
import {
  checksOf,
  describeAdvice,
  describeFollowUp,
  describeHypothesis,
  describePlan,
  describePlanChange,
  formatDate,
} from '@cimento/report'
import { document, list, section } from '../markdown/document.ts'
import { inline, paragraphs } from '../markdown/escape.ts'
import { table } from '../markdown/table.ts'
import { afterText, messages } from '../messages.ts'
import type { Subject } from '../subject.ts'

/** The decision record of one experiment: from the question to the lesson, with what is needed to check it. */
export function recordPage(subject: Subject): string {
  const { file, key, title, reading, description, language, example } = subject
  const text = messages[language]
  const properties = {
    id: key,
    title,
    type: 'decision-record',
    verdict: reading.verdict,
    decision: file.decision?.value.action ?? 'none',
    evidence: description.grade.grade,
    read_on: reading.today,
    plan_sha256: reading.planHash,
    ...(example && { origin: 'example' }),
  }
  const { grade, details } = description
  return document(properties, [
    `# ${inline(title)}`,
    ...(example ? [text.example] : []),
    inline(description.headline),
    ...lineagePart(subject),
    ...hypothesisPart(subject),
    ...section(text.data, table(description.table)),
    ...verdictPart(subject),
    ...section(text.trust, list([grade.word, ...checksOf(description).map((line) => line.text)].map(inline))),
    ...advicePart(subject),
    ...section(text.decision, ...decisionPart(subject)),
    ...section(text.followUps, list(followUpLines(subject))),
    ...section(text.lesson, paragraphs(file.lesson?.takeaway ?? '') || text.noLesson),
    ...section(text.details, list(details.map(({ label, value }) => `${inline(label)}: ${inline(value)}`))),
    `${text.planHash}: \`${reading.planHash}\``,
  ])
}

/** What was written before the data; a finished test that was read with no plan has none. */
function hypothesisPart({ reading, language }: Subject): readonly string[] {
  const { plan, amendments } = reading
  if (plan.registered === 'after-data') return []
  const text = messages[language]
  const { sentence, falsifier, hunch } = describeHypothesis(plan, language)
  const changes = amendments.map((amendment) => inline(describePlanChange(amendment, language)))
  return [
    ...section(text.hypothesis, inline(sentence), inline(falsifier), inline(hunch ?? '')),
    ...section(text.plan, inline(describePlan(plan, language))),
    ...section(text.planChanges, list(changes)),
  ]
}

function verdictPart({ description, language }: Subject): readonly string[] {
  const text = messages[language]
  const { tag, caption, shown, caution, guardrails } = description
  const lines = guardrails.map(
    ({ name, text: said, basis, next }) =>
      `**${inline(name)}**: ${inline([said, basis, next].filter((part) => part !== null).join(' '))}`,
  )
  return [
    ...section(
      text.verdict,
      `**${inline(tag.word)}** · ${inline(tag.look)}`,
      ...[caption, shown, caution].map((sentence) => inline(sentence ?? '')),
    ),
    ...section(text.guardrails, list(lines)),
  ]
}

/** The attempts before this one; those after it are told in their own records. */
function lineagePart({ ancestors, language }: Subject): readonly string[] {
  const text = messages[language]
  if (ancestors.length === 0) return []
  return [`${text.derivedFrom}: ${ancestors.map((key) => inline(key ?? text.goneTest)).join(' → ')}`]
}

/** What was found some time after it was scaled. */
function followUpLines({ file, reading, language }: Subject): readonly string[] {
  return file.followUps.map(({ value }) => {
    const { tag, headline, notes, guardrails } = describeFollowUp(value, reading, language)
    const said = [headline, ...notes, ...guardrails.map(({ name, text: line }) => `${name}: ${line}`)]
    return `${afterText(value, language)}: **${inline(tag.word)}** · ${inline(said.join(' '))}`
  })
}

/** The advice a person had when deciding, or has now. */
function advicePart({ file, reading, language }: Subject): readonly string[] {
  const text = messages[language]
  const advice = file.decision?.value.advice ?? advise(reading)
  const { reasons, rule } = describeAdvice(advice, reading, language)
  return section(
    text.advice,
    `**${text[advice.action]}** · ${text.rule}: \`${advice.rule}\``,
    inline(rule ?? ''),
    list(reasons.map((line) => inline(line.text))),
  )
}

function decisionPart({ file, language }: Subject): readonly string[] {
  const text = messages[language]
  const decision = file.decision?.value
  if (!decision) return [text.noDecision]
  const { action, decidedOn, decidedBy, next, reason } = decision
  const facts = [
    `${text.decidedOn}: ${formatDate(decidedOn, language)}`,
    ...(decidedBy ? [`${text.decidedBy}: ${inline(decidedBy)}`] : []),
    ...(next ? [`${text.next}: ${inline(next)}`] : []),
    ...(reason ? [`${text.deviation}: ${inline(reason)}`] : []),
  ]
  return [`**${text[action]}**`, list(facts)]
}
