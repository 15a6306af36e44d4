import { isActivityMetric } from '@cimento/core'
import { expect, test } from 'vitest'
import { drafted, heldOut } from './kpi-names.ts'

test.each([
  ['names that stood beside the rules', drafted],
  ['names that came after the rules', heldOut],
])('P37 an activity metric is known by its name, nine times in ten: %s', (which, { activity, decision }) => {
  expect(activity.length + decision.length).toBeGreaterThanOrEqual(60)
  const missed = activity.filter((name) => !isActivityMetric(name))
  const wronglyAsked = decision.filter((name) => isActivityMetric(name))
  const found = activity.length - missed.length
  const precision = found / (found + wronglyAsked.length)
  const recall = found / activity.length
  console.info(
    `${which}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...missed,
    ...wronglyAsked,
  )
  expect(precision).toBeGreaterThanOrEqual(0.9)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})

test('P37 what is counted decides, not what it is divided by; whole words, whatever their accents and case', () => {
  expect(isActivityMetric('Clic per visita')).toBe(true)
  expect(isActivityMetric('Ordini per clic')).toBe(false)
  expect(isActivityMetric('Costo per clic')).toBe(true)
  expect(isActivityMetric('Costo per ordine')).toBe(false)
  expect(isActivityMetric('PROFONDITÀ DI SCORRIMENTO')).toBe(true)
  expect(isActivityMetric('Profondita di scorrimento')).toBe(true)
  expect(isActivityMetric('Reviews')).toBe(false)
  expect(isActivityMetric('Likelihood to recommend')).toBe(false)
  expect(isActivityMetric('')).toBe(false)
  for (const name of [...drafted.activity, ...drafted.decision])
    expect(isActivityMetric(name.toUpperCase())).toBe(isActivityMetric(name))
})
