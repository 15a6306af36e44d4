import { funnelLevels, isActivityMetric, isHunch, plannedKinds } from '@cimento/core'
import { draftOfTemplate, templateLanguages, templates } from '@cimento/core/templates'
import { askedUnit, emptyDraft, lockDraft, planInputOf, type Draft } from '@cimento/core/workspace'
import { day } from '@cimento/testkit'
import { expect, test } from 'vitest'

const each = templates.flatMap((template) =>
  templateLanguages.map((language) => ({
    name: `${template.id}, ${language}`,
    template,
    words: template.words[language],
    draft: { ...emptyDraft, ...draftOfTemplate(template, language) } satisfies Draft,
  })),
)
type Row = (typeof each)[number]

/** One test for the whole dozen in both languages; a failure names which. */
function ofEach(title: string, check: (row: Row) => void): void {
  test(`R-PLAN-08 every template: ${title}`, () => {
    for (const row of each) {
      try {
        check(row)
      } catch (cause) {
        throw new Error(row.name, { cause })
      }
    }
  })
}

/** What only the company knows, for every kind. The rate of today is one that a threshold of ten points fits under. */
const own = {
  baseline: 0.2,
  unitsPerDay: 400,
  startsOn: day('2026-11-30'),
  changesOn: day('2026-12-28'),
  goal: 80,
  spendCap: 1500,
}

test('R-PLAN-08 there are a dozen templates, in both languages, for every funnel level', () => {
  expect(templates).toHaveLength(12)
  expect(new Set(templates.map(({ id }) => id)).size).toBe(12)
  expect(new Set(templates.map(({ level }) => level))).toEqual(new Set(funnelLevels))
  for (const language of templateLanguages)
    expect(new Set(templates.map(({ words }) => words[language].title)).size).toBe(12)
})

ofEach('no observation is made up, and a word says what to look for', (row) => {
  const { draft, words, template } = row
  expect(isHunch(draft)).toBe(true)
  expect(draft.source).toBe('')
  const numbers = ['baseline', 'standardDeviation', 'valuePerEvent', 'goal', 'spendCap', 'startsOn'] as const
  for (const field of numbers) expect(draft[field]).toBeNull()
  for (const guardrail of draft.guardrails) expect(guardrail).not.toHaveProperty('baseline')
  // A day is one day: that is no traffic.
  if (template.id !== 'generative-search') expect(draft.unitsPerDay).toBeNull()
  expect(words.lookFor).toMatch(/^[A-ZÀ-Ù].+\.$/)
  // A number that was seen would be one nobody saw.
  expect(words.lookFor).not.toMatch(/\d ?%/)
})

ofEach('the KPI decides, and counts people or outcomes, never clicks', ({ draft }) => {
  expect(isActivityMetric(draft.kpiName)).toBe(false)
  expect(draft.activityReason).toBe('')
  expect(askedUnit(draft)).toBeUndefined()
  expect(draft.kpiName).not.toMatch(/clic|click|apert|open/i)
})

ofEach('every slot is filled but those of the company', ({ draft, template }) => {
  expect(plannedKinds).toContain(draft.kind)
  const locked = lockDraft(draft, '2026-11-23')
  const left = locked.ok ? [] : locked.error
  const asked = {
    ab: ['baseline', 'unitsPerDay', 'startsOn'],
    delivery: ['baseline', 'unitsPerDay', 'startsOn'],
    threshold: ['goal', 'spendCap', 'startsOn'],
    // Of days that are counted the traffic is known: one a day.
    'before-after': [
      'baseline',
      ...(template.id === 'generative-search' ? [] : ['unitsPerDay']),
      'startsOn',
      'changesOn',
    ],
  }
  expect(left.map(({ kind, field }) => `${kind} ${field}`)).toEqual(
    asked[template.facts.kind].map((field) => `missing-slot ${field}`),
  )
})

ofEach('with the numbers of a company it can start as it is', ({ draft, template }) => {
  const { unitsPerDay = own.unitsPerDay, durationDays } = template.facts
  const half = template.id === 'generative-search' ? day('2027-01-25') : own.changesOn
  const filled = { ...draft, ...own, unitsPerDay, changesOn: half }
  const input = planInputOf(filled)
  expect(input.primary.kpi.kind).toBe(filled.kpiKind)
  expect(lockDraft(filled, '2026-11-23')).toMatchObject({
    ok: true,
    value: { plan: { kind: template.facts.kind, durationDays } },
  })
})

ofEach('words and facts belong together', ({ draft, words, template }) => {
  expect(words.guardrails ?? []).toHaveLength(template.guardrails?.length ?? 0)
  expect(words.versions === undefined).toBe(template.facts.kind === 'threshold')
  for (const text of [draft.title, draft.change, draft.segment, draft.channel, draft.eventName, words.how])
    expect(text.trim()).not.toBe('')
  if (template.facts.kind !== 'threshold') expect(draft.unitName).not.toBe('')
})

test('R-PLAN-08 a new channel is held against a goal with a spend cap; what nobody draws is before and after', () => {
  const kindOf = (id: string) => templates.find((template) => template.id === id)?.facts.kind
  expect(kindOf('new-channel')).toBe('threshold')
  expect([kindOf('internal-links'), kindOf('generative-search')]).toEqual(['before-after', 'before-after'])
})
