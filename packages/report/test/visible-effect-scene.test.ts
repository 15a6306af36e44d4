import { equalShares, testability, type PlannedTest } from '@cimento/core'
import { expect, test } from 'vitest'
import { languages, toSvg, visibleEffectFacts, visibleEffectScene } from '../src/index.ts'
import { outside, overlapping, texts } from './scene-texts.ts'

const shop: PlannedTest = {
  kpi: { kind: 'proportion', baseline: 0.03 },
  direction: 'higher',
  threshold: { relative: 0.5 },
  rule: 'standard',
  shares: equalShares(2),
  unitsPerWeek: 750,
  weeks: 4,
  power: 0.8,
  significanceLevel: 0.05,
  guardrails: [],
}

const tests: readonly PlannedTest[] = [
  shop,
  { ...shop, threshold: { relative: 0.1 } },
  { ...shop, threshold: { relative: 1.2 } },
  { ...shop, weeks: 1 },
  { ...shop, weeks: 12 },
  { ...shop, weeks: 23 / 7, direction: 'lower' },
  { ...shop, weeks: 30, threshold: { absolute: 0.004 } },
  { ...shop, unitsPerWeek: 100_000, weeks: 2, threshold: { relative: 0.08 } },
  { ...shop, kpi: { kind: 'proportion', baseline: 0.005 }, unitsPerWeek: 600 },
  { ...shop, kpi: { kind: 'proportion', baseline: 0.0005 }, unitsPerWeek: 100 },
  { ...shop, kpi: { kind: 'mean', baseline: 48, standardDeviation: 30 }, threshold: { absolute: 2.5 } },
]

const factsOf = (planned: PlannedTest, language: (typeof languages)[number] = 'it') => {
  const result = testability(planned)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return visibleEffectFacts(result.value, planned, language)
}

const scenes = tests.flatMap((planned) =>
  languages.flatMap((language) =>
    [280, 318, 480, 640, 960].map((width) => visibleEffectScene(factsOf(planned, language), width)),
  ),
)

test('P43 every text of the curve lies inside the picture, is at least 12 px and overlaps no other', () => {
  for (const scene of scenes) {
    expect(texts(scene).every(({ size }) => size >= 12)).toBe(true)
    expect(outside(scene)).toEqual([])
    expect(overlapping(scene)).toEqual([])
  }
})

test('the curve draws no number that is not one, and nothing outside the picture', () => {
  for (const scene of scenes) expect(toSvg(scene)).not.toMatch(/NaN|undefined|Infinity|="-/)
})

test('the plan is the filled point, and the weeks that show the threshold are tinted', () => {
  const { marks } = visibleEffectScene(factsOf(shop), 640)
  const planned = marks.find((mark) => mark.kind === 'circle' && mark.fill === 'arm-b')
  const tinted = marks.find((mark) => mark.kind === 'rect' && mark.fill === 'scale-tint')
  if (planned?.kind !== 'circle' || tinted?.kind !== 'rect') throw new Error('marks are missing')
  // 67 % in four weeks does not show +50 %; seven weeks do (R: 0.489 at 2,625 in each version).
  expect(planned.cx).toBeLessThan(tinted.x)
  expect(texts(visibleEffectScene(factsOf(shop), 640)).map(({ text }) => text)).toContain('+67%')
})

test('caption and table have every number of the picture', () => {
  const { caption, table } = factsOf(shop)
  expect(caption).toBe('In 4 settimane si vede un effetto da +67% in su. Per la soglia, +50%: 7 settimane.')
  // R: power.prop.test(n = 375 w, p1 = 0.03, power = 0.8): 1.523492, 0.998724, …, 0.3640566.
  expect(table.rows.slice(0, 2)).toEqual([
    ['1', '+160%'],
    ['2', '+100%'],
  ])
  expect(table.rows.at(-1)).toEqual(['12', '+37%'])
  expect(factsOf({ ...shop, kpi: { kind: 'proportion', baseline: 0.0005 } }).table.rows[0]).toEqual([
    '1',
    'nulla',
  ])
})

test('weeks that show nothing are hatched', () => {
  const hatched = (planned: PlannedTest) =>
    visibleEffectScene(factsOf(planned), 480).marks.some(({ kind }) => kind === 'hatch')
  expect(hatched({ ...shop, kpi: { kind: 'proportion', baseline: 0.005 } })).toBe(true)
  expect(hatched(shop)).toBe(false)
})
