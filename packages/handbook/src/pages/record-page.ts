import { advise } from '@cimento/core'
import {
  checksOf,
  describeAdvice,
  describeFollowUp,
  describeHypothesis,
  describePlan,
  describePlanChange,
  formatDate,
  followUpTag,
  intervalFacts,
  intervalScene,
} from '@cimento/report'
import { code, fact, list, paragraph, paragraphs, section, strong } from '../model/blocks.ts'
import type { Block, Page, Spans } from '../model/page.ts'
import { afterText, messages } from '../messages.ts'
import { recordId, type Subject } from '../subject.ts'

/** The decision record of one experiment: from the question to the lesson, with what is needed to check it. */
export function recordPage(subject: Subject): Page {
  const { file, key, title, reading, description, language, example, withNumbers } = subject
  const text = messages[language]
  const { grade, tag } = description
  return {
    id: recordId(subject),
    kind: 'record',
    title,
    properties: {
      id: key,
      title,
      type: 'decision-record',
      verdict: reading.verdict,
      decision: file.decision?.value.action ?? 'none',
      evidence: grade.grade,
      read_on: reading.today,
      plan_sha256: reading.planHash,
      ...(example && { origin: 'example' }),
    },
    blocks: [
      ...(example ? paragraph(text.example) : []),
      ...(withNumbers ? paragraph(description.headline) : []),
      ...lineagePart(subject),
      ...(withNumbers ? hypothesisPart(subject) : questionPart(subject)),
      ...(withNumbers ? evidenceParts(subject) : section(text.verdict, paragraph(strong(tag.word)))),
      ...(withNumbers ? [] : section(text.trust, list([grade.word]))),
      ...advicePart(subject),
      ...section(text.decision, decisionPart(subject)),
      ...section(text.followUps, list(followUpLines(subject))),
      ...section(text.lesson, lessonPart(subject)),
      ...(withNumbers
        ? section(text.details, list(description.details.map(({ label, value }) => `${label}: ${value}`)))
        : []),
      ...paragraph(`${text.planHash}: `, code(reading.planHash)),
    ],
  }
}

/** What was written before the data; a finished test that was read with no plan has none. */
function hypothesisPart({ reading, language }: Subject): readonly Block[] {
  const { plan, amendments } = reading
  if (plan.registered === 'after-data') return []
  const text = messages[language]
  const { sentence, falsifier, hunch } = describeHypothesis(plan, language)
  const changes = amendments.map((amendment) => describePlanChange(amendment, language))
  return [
    ...section(text.hypothesis, paragraph(sentence), paragraph(falsifier), paragraph(hunch ?? '')),
    ...section(text.plan, paragraph(describePlan(plan, language))),
    ...section(text.planChanges, list(changes)),
  ]
}

/** The same as far as it goes without what was planned in figures. */
function questionPart({ reading: { plan }, language }: Subject): readonly Block[] {
  if (plan.registered === 'after-data') return []
  const text = messages[language]
  const { because = '', change = '', segment = '' } = plan.hypothesis ?? {}
  return section(
    text.question,
    list([...fact(text.observed, because), ...fact(text.changed, change), ...fact(text.forWhom, segment)]),
  )
}

function evidenceParts({ description, reading, language }: Subject): readonly Block[] {
  const text = messages[language]
  const { table, tag, caption, shown, caution, guardrails, grade } = description
  const facts = intervalFacts(reading, language)
  const lines = guardrails.map(({ name, text: said, basis, next }): Spans => [
    strong(name),
    `: ${[said, basis, next].filter((part) => part !== null).join(' ')}`,
  ])
  return [
    ...section(text.data, [{ kind: 'table', headers: table.headers, rows: table.rows }]),
    ...section(
      text.verdict,
      paragraph(strong(tag.word), ` · ${tag.look}`),
      facts ? [{ kind: 'chart', scene: intervalScene(facts, 600) }] : [],
      ...[caption, shown, caution].map((sentence) => paragraph(sentence ?? '')),
    ),
    ...section(text.guardrails, list(lines)),
    ...section(text.trust, list([grade.word, ...checksOf(description).map((line) => line.text)])),
  ]
}

/** The attempts before this one; those after it are told in their own records. */
function lineagePart({ ancestors, language }: Subject): readonly Block[] {
  const text = messages[language]
  if (ancestors.length === 0) return []
  return paragraph(`${text.derivedFrom}: ${ancestors.map((key) => key ?? text.goneTest).join(' → ')}`)
}

/** What was found some time after it was scaled. */
function followUpLines({ file, reading, language, withNumbers }: Subject): readonly Spans[] {
  return file.followUps.map(({ value }) => {
    if (!withNumbers)
      return [`${afterText(value, language)}: `, strong(followUpTag(value.outcome, language).word)]
    const { tag, headline, notes, guardrails } = describeFollowUp(value, reading, language)
    const said = [headline, ...notes, ...guardrails.map(({ name, text: line }) => `${name}: ${line}`)]
    return [`${afterText(value, language)}: `, strong(tag.word), ` · ${said.join(' ')}`]
  })
}

/** The advice a person had when deciding, or has now. */
function advicePart({ file, reading, language, withNumbers }: Subject): readonly Block[] {
  const text = messages[language]
  const advice = file.decision?.value.advice ?? advise(reading)
  if (!withNumbers) return section(text.advice, paragraph(strong(text[advice.action])))
  const { reasons, rule } = describeAdvice(advice, reading, language)
  return section(
    text.advice,
    paragraph(strong(text[advice.action]), ` · ${text.rule}: `, code(advice.rule)),
    paragraph(rule ?? ''),
    list(reasons.map((line) => line.text)),
  )
}

function decisionPart({ file, language }: Subject): readonly Block[] {
  const text = messages[language]
  const decision = file.decision?.value
  if (!decision) return paragraph(text.noDecision)
  const { action, decidedOn, decidedBy, next, reason } = decision
  const facts = [
    ...fact(text.decidedOn, formatDate(decidedOn, language)),
    ...fact(text.decidedBy, decidedBy),
    ...fact(text.next, next),
    ...fact(text.deviation, reason),
  ]
  return [...paragraph(strong(text[action])), ...list(facts)]
}

function lessonPart({ file, language }: Subject): readonly Block[] {
  const takeaway = paragraphs(file.lesson?.takeaway ?? '')
  return takeaway.length > 0 ? takeaway : paragraph(messages[language].noLesson)
}
