import {
  advise,
  blocksOutlook,
  goalOutlook,
  planOutlook,
  type Assessment,
  type PlanInput,
} from '@cimento/core'
import { decisionRecordFile } from '@cimento/handbook'
import {
  describe,
  describeAdvice,
  describeBlocksOutlook,
  describeGoalOutlook,
  describeHypothesis,
  describeOutlook,
  describePlan,
  describeProgress,
  emailText,
  guardrailIntervalFacts,
  intervalFacts,
  shareCardScene,
  type Language,
  type Mark,
} from '@cimento/report'
import { allText, startedLog } from '@cimento/testkit'
import { assessmentText } from '../../src/text/assessment-text.ts'
import type { Made } from './made-assessments.ts'

/** Where something is said of a test. */
export const places = [
  ...(['page', 'advice', 'progress', 'plan', 'outlook'] as const),
  ...(['chart', 'e-mail', 'card', 'command line', 'Markdown'] as const),
] as const
export type Place = (typeof places)[number]

/** A text, and whether the details of the method are in it, where a p may be told. */
export type Said = { readonly place: Place; readonly text: string; readonly holdsDetails: boolean }

const context = {
  key: 'EXP-7',
  title: 'Delivery',
  company: 'Torrefazione',
  owner: 'Giulia',
  planVersion: 1,
  decision: null,
} as const

/** A case file that readings are put into. */
const file = startedLog().file('id-1')

/** The words that depend on every number of a reading: those of its page and its advice. */
export function saidOf({ assessment }: Made, language: Language): readonly Said[] {
  const { details, ...description } = describe(assessment, language)
  return [
    said('page', description),
    { ...said('page', details), holdsDetails: true },
    said('advice', describeAdvice(advise(assessment), assessment, language)),
    said('progress', describeProgress(assessment, language)),
  ]
}

/** What a plan says before there are counts. */
export function plannedOf({ assessment, input }: Made, language: Language): readonly Said[] {
  const { plan } = assessment
  return [
    said('plan', [describeHypothesis(plan, language), describePlan(plan, language)]),
    said('outlook', outlookOf(input, language)),
  ]
}

/** Where the same words are carried to, with a few around them. */
export function carriedOf({ assessment }: Made, language: Language): readonly Said[] {
  const card = shareCardScene(assessment, context, language)
  const charts = assessment.guardrails.map((reading) => guardrailIntervalFacts(reading, language))
  return [
    said('chart', [intervalFacts(assessment, language), charts]),
    said('e-mail', emailText(assessment, context, language)),
    said('card', card && [card.title, card.description, card.marks.flatMap(markTexts).join(' ')]),
    { ...said('command line', assessmentText(assessment, language)), holdsDetails: true },
    { ...said('Markdown', recordText(assessment, language)), holdsDetails: true },
  ]
}

const said = (place: Place, value: unknown): Said => ({
  place,
  text: allText(value),
  holdsDetails: false,
})

function outlookOf(input: PlanInput, language: Language): unknown {
  if (input.kind === 'threshold') {
    const outlook = goalOutlook(input)
    return outlook && describeGoalOutlook(outlook, input, language)
  }
  if (input.kind === 'blocks') {
    const outlook = blocksOutlook(input)
    return outlook && describeBlocksOutlook(outlook, input, language)
  }
  const outlook = planOutlook(input)
  return outlook && describeOutlook(outlook, input, language)
}

function recordText(assessment: Assessment, language: Language): string {
  const look = { id: 'look', recordedAt: '', value: assessment }
  const page = decisionRecordFile({ ...file, look }, [], { keyOf: () => 'EXP-7', language })?.content ?? ''
  // Its front matter holds names for programs.
  return page.split('\n---\n').slice(1).join('\n')
}

function markTexts(mark: Mark): readonly string[] {
  if (mark.kind === 'group') return mark.marks.flatMap(markTexts)
  if (mark.kind === 'text') return [mark.text]
  return mark.kind === 'runs' ? mark.runs.map(({ text }) => text) : []
}
