import { assess, lockPlan, type VersionsInput } from '@cimento/core'
import { allText, phrasesIn, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'
import {
  describe,
  describePlan,
  guardrailScene,
  intervalFacts,
  intervalScene,
  miniIntervalScene,
  readingsFacts,
  readingsScene,
  type Scene,
} from '../src/index.ts'
import { day, guardrailReadings } from './assessments.ts'
import { forbidden, plain } from './said.ts'

const planned: VersionsInput = {
  kind: 'ab',
  arms: ['a', 'b', 'c'].map((id) => ({ id, share: 1 / 3, ...(id === 'b' && { name: 'Spese visibili' }) })),
  primary: {
    kpi: {
      kind: 'proportion',
      direction: 'higher',
      name: 'ordini per visita',
      unitName: 'visite',
      eventName: 'ordini',
    },
    threshold: { relative: 0.1 },
    rule: 'standard',
  },
  guardrails: [],
  looks: 'end',
  startsOn: '2026-11-02',
  durationDays: 28,
  unitsPerArm: 12_000,
  baseline: 0.032,
  lockedOn: '2026-10-30',
}
const locked = valueOf(lockPlan(planned))

const read = (...successes: readonly number[]) => {
  const observations = successes.map((count, at) => ({
    arm: ['a', 'b', 'c'][at] ?? '',
    from: '2026-11-02',
    to: '2026-11-29',
    units: 12_000,
    successes: count,
  }))
  return valueOf(assess({ plan: locked, observations, today: day('2026-11-30') }))
}

test('R-PLAN-04 of several versions each has its verdict, and one speaks for the test: by name, or by its letter', () => {
  const said = describe(read(384, 380, 490), 'it')
  // The deciding version is C, at Dunnett's level of 97.3 %: wider than 95 % alone.
  expect(plain(said.headline)).toMatch(/^Con «Versione C», ordini per visita in aumento: tra \+\d/)
  expect(said.arms.map(({ title, mark }) => [title, mark])).toEqual([
    ['Versione A', 'arm-a'],
    ['B Spese visibili', 'arm-b'],
    ['Versione C', 'arm-c'],
  ])
  expect(said.variants.map(({ letter, word, speaks }) => [letter, word, speaks])).toEqual([
    ['B', 'Non si può dire', false],
    ['C', 'Criterio raggiunto', true],
  ])
  expect(said.table.rows.map(([first]) => first)).toEqual([
    'A · Versione A',
    'B · Spese visibili',
    'C · Versione C',
    'B rispetto ad A',
    'C rispetto ad A',
  ])
  expect(said.trust.map(({ text }) => plain(text))).toContain(
    '2 versioni confrontate con A: gli intervalli sono più larghi, perché tutti insieme valgano al 95%',
  )
  // The same literal in the sentence, beside the version and in the table.
  expect(said.headline).toContain(said.variants[1]?.interval)
  expect(said.table.rows[4]?.at(-1)).toBe(said.variants[1]?.interval)
})

test('R-PLAN-04 several versions in English, and nothing forbidden in either language', () => {
  const english = describe(read(384, 490, 300), 'en')
  expect(plain(english.headline)).toMatch(/^With “Spese visibili”, ordini per visita up: between \+\d/)
  expect(english.variants.map(({ word }) => word)).toEqual(['Criterion met', 'Worse'])
  for (const language of ['it', 'en'] as const)
    expect(phrasesIn(allText(describe(read(384, 490, 300), language)), forbidden)).toEqual([])
  expect(plain(describePlan(locked.plan, 'en'))).toContain(
    '“Version A” for 33.3%, “Spese visibili” for 33.3% and “Version C” for 33.3%',
  )
})

test('R-RUN-03 a version that still ran when another one ended the test is not said to run on', () => {
  const weekly = lockPlan({ ...planned, looks: 'weekly' })
  if (!weekly.ok) throw new Error(JSON.stringify(weekly.error))
  const observations = [96, 95, 190].map((successes, at) => ({
    arm: ['a', 'b', 'c'][at] ?? '',
    from: '2026-11-02',
    to: '2026-11-08',
    units: 3000,
    successes,
  }))
  const assessed = assess({ plan: weekly.value, observations, today: day('2026-11-09') })
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.error))
  const said = describe(assessed.value, 'it')
  expect(said.tag.verdict).toBe('met')
  expect(said.variants.map(({ word, headline }) => [word, headline === said.headline])).toEqual([
    ['Non basta ancora', false],
    ['Criterio raggiunto', true],
  ])
  expect(said.variants[0]?.headline).toBe('Non basta ancora.')
})

test('R-PLAN-04 the charts have the color of the version that speaks, by its place in the whole plan', () => {
  const paintsOf = (scene: Scene | null) => JSON.stringify(scene).match(/arm-[a-d]/g) ?? []
  const speaking = [
    [read(384, 490, 380), 'arm-b'],
    [read(384, 380, 490), 'arm-c'],
  ] as const
  for (const [assessment, paint] of speaking) {
    const facts = intervalFacts(assessment, 'it')
    const through = { through: day('2026-11-29'), information: 36_000, ended: true, effects: [] }
    const readings = readingsFacts({ ...assessment, looks: [through] }, 'it')
    expect([facts?.mark, readings?.mark]).toEqual([paint, paint])
    const scenes = [
      facts && intervalScene(facts, 640),
      facts && miniIntervalScene(facts, 120),
      readings && readingsScene(readings, 640),
    ]
    for (const scene of scenes) expect(new Set(paintsOf(scene))).toEqual(new Set([paint]))
  }
  const own = guardrailScene(guardrailReadings.safe, 'it', 240, { letter: 'D', mark: 'arm-d' })
  expect(new Set(paintsOf(own))).toEqual(new Set(['arm-d']))
})
