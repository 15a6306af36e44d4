import { funnelLevels, isActivityMetric, isHunch, plannedKinds } from '@cimento/core'
import { draftOfTemplate, templateLanguages, templates } from '@cimento/core/templates'
import { askedUnit, emptyDraft, lockDraft, planInputOf, type Draft } from '@cimento/core/workspace'
import { day } from '@cimento/testkit'
import { expect, test } from 'vitest'

/** The whole dozen in both languages: a failure names which. */
const each = templates.flatMap((template) =>
  templateLanguages.map((language) => ({
    name: `${template.id}, ${language}`,
    template,
    words: template.words[language],
    draft: { ...emptyDraft, ...draftOfTemplate(template, language) } satisfies Draft,
  })),
)

/** Its KPI counts days: how many of them there are in a day is known. */
const countsDays = (id: string) => id === 'generative-search'

test('R-PLAN-08 there are a dozen templates, in both languages, for every funnel level', () => {
  expect(templates).toHaveLength(12)
  expect(new Set(templates.map(({ id }) => id)).size).toBe(12)
  expect(new Set(templates.map(({ level }) => level))).toEqual(new Set(funnelLevels))
  for (const language of templateLanguages)
    expect(new Set(templates.map(({ words }) => words[language].title)).size).toBe(12)
})

test('R-PLAN-08 no template makes up an observation: it says what to look for, and leaves the numbers of a company empty', () => {
  for (const { name, draft, words, template } of each) {
    const { source, baseline, standardDeviation, valuePerEvent, unitsPerDay, goal, spendCap, startsOn } =
      draft
    const numbers = [baseline, standardDeviation, valuePerEvent, goal, spendCap, startsOn]
    const seen = [
      ...numbers.filter((value) => value !== null),
      ...draft.guardrails.filter((guardrail) => 'baseline' in guardrail || 'standardDeviation' in guardrail),
    ]
    expect({ name, isHunch: isHunch(draft), source, seen, unitsPerDay }).toEqual({
      name,
      isHunch: true,
      source: '',
      seen: [],
      unitsPerDay: countsDays(template.id) ? 1 : null,
    })
    // A share or a price in it would be one that nobody saw.
    expect(words.lookFor).toMatch(/^[A-Z][^%€\n]+\.$/)
  }
})

test('R-PLAN-08 the KPI of every template decides, and asks no question about its unit', () => {
  for (const { name, draft } of each) {
    const answers = [isActivityMetric(draft.kpiName), draft.activityReason, askedUnit(draft)]
    expect([name, ...answers]).toEqual([name, false, '', undefined])
  }
})

test('R-PLAN-08 every template fills in what a plan needs, but for what only the company knows', () => {
  for (const { name, draft, template } of each) {
    expect(plannedKinds).toContain(draft.kind)
    const traffic = countsDays(template.id) ? [] : ['unitsPerDay']
    const asked = {
      ab: ['baseline', ...traffic, 'startsOn'],
      blocks: ['baseline', ...traffic, 'startsOn', 'drawSeed'],
      delivery: ['baseline', ...traffic, 'startsOn'],
      threshold: ['goal', 'spendCap', 'startsOn'],
      'before-after': ['baseline', ...traffic, 'startsOn', 'changesOn'],
    }
    const locked = lockDraft(draft, '2026-11-23')
    const left = locked.ok ? [] : locked.error.map(({ kind, field }) => `${kind} ${field}`)
    expect([name, ...left]).toEqual([
      name,
      ...asked[template.facts.kind].map((field) => `missing-slot ${field}`),
    ])
  }
})

test('R-PLAN-08 with the numbers of a company every template starts as it is, as the kind it names', () => {
  for (const { name, draft, template } of each) {
    const filled = {
      ...draft,
      // One in five: a threshold of ten points fits above it.
      baseline: 0.2,
      unitsPerDay: draft.unitsPerDay ?? 400,
      startsOn: day('2026-11-30'),
      // In the middle of the days: after four weeks, or after eight.
      changesOn: day(countsDays(template.id) ? '2027-01-25' : '2026-12-28'),
      goal: 80,
      spendCap: 1500,
    }
    const locked = lockDraft(filled, '2026-11-23')
    const kind = template.facts.kpiKind ?? 'proportion'
    expect({ name, kpi: planInputOf(filled).primary.kpi.kind, locked }).toMatchObject({
      name,
      kpi: kind,
      locked: { ok: true, value: { plan: { kind: template.facts.kind, primary: { kpi: { kind } } } } },
    })
  }
})

test('R-PLAN-08 words and facts of every template belong together', () => {
  for (const { name, draft, words, template } of each) {
    const { title, change, segment, channel, eventName, unitName } = draft
    const isGoal = template.facts.kind === 'threshold'
    expect({
      name,
      guardrails: words.guardrails?.length ?? 0,
      versions: words.versions?.length ?? 0,
      unit: unitName !== '',
      empty: [title, change, segment, channel, eventName, words.how].filter((text) => text.trim() === ''),
    }).toEqual({
      name,
      guardrails: template.guardrails?.length ?? 0,
      versions: isGoal ? 0 : 2,
      unit: !isGoal,
      empty: [],
    })
  }
})

test('R-PLAN-08 a new channel is held against a goal with a spend cap; what nobody can draw is before and after', () => {
  const kindOf = (id: string) => templates.find((template) => template.id === id)?.facts.kind
  expect(kindOf('new-channel')).toBe('threshold')
  expect([kindOf('internal-links'), kindOf('generative-search')]).toEqual(['before-after', 'before-after'])
})
