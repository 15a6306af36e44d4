import { addMonths, civilMonth, lastWholeMonth, type MonthValue } from '@cimento/core'
import { day } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describeKpi, formatKpiValue, sparklineScene, type FollowedKpi } from '../src/index.ts'

const today = day('2026-12-03')

/** Ending with November 2026; null leaves a month out. */
function months(...values: readonly (number | null)[]): readonly MonthValue[] {
  const last = lastWholeMonth(today)
  return values.flatMap((value, index) =>
    value === null ? [] : [{ month: addMonths(last, index + 1 - values.length), value }],
  )
}

const cac: FollowedKpi = {
  name: 'CAC reale',
  unit: '€',
  direction: 'lower',
  target: 55,
  values: months(74, 73, 71, 72, 70, 69, 66, 62, 58),
}

test('R-GOV-02 a KPI says its newest value, its target and how it goes', () => {
  // By hand: (66 + 62 + 58) / 3 = 62 and (72 + 70 + 69) / 3 = 70.33; the changes are 2.25 on average, 1.8 of it is 4.05.
  expect(describeKpi(cac, today, 'it')).toEqual({
    value: '58\u00A0€',
    month: 'novembre',
    target: 'obiettivo 55\u00A0€',
    status: { kind: 'near', word: 'vicino' },
    trend: { kind: 'falling', word: 'in calo (meglio)' },
    trendNote: 'Ultimi 3 valori contro i 3 prima: in media 62\u00A0€, prima 70,33\u00A0€; in calo (meglio).',
    missing: null,
    sentence:
      'CAC reale: 58\u00A0€ (novembre), obiettivo 55\u00A0€, in calo (meglio), minimo 58\u00A0€, massimo 74\u00A0€.',
  })
  expect(describeKpi(cac, today, 'en')).toMatchObject({
    value: '€58',
    target: 'target €55',
    trend: { word: 'falling (better)' },
    trendNote: 'Last 3 values against the 3 before: €62 on average, €70.33 before; falling (better).',
  })
})

test('R-GOV-02 up is worse where lower is better, and needs no word where higher is', () => {
  const rising = months(50, 50, 50, 50, 50, 50, 60, 60, 61)
  expect(describeKpi({ ...cac, values: rising }, today, 'it').trend?.word).toBe('in crescita (peggio)')
  expect(describeKpi({ ...cac, values: rising, direction: 'higher' }, today, 'en').trend?.word).toBe('rising')
})

test('R-GOV-02 missing months are named, with their year where it is not plain', () => {
  const missing = (...values: readonly (number | null)[]) =>
    describeKpi({ ...cac, values: months(...values) }, today, 'it').missing
  expect(missing(1, 2, null)).toBe('manca novembre')
  expect(missing(1, null, 2, null)).toBe('mancano settembre e novembre')
  expect(missing(1, null, null, null, null)).toBe('mancano 4 mesi, da agosto a novembre')
  expect(missing(1, null, ...Array.from({ length: 12 }, () => 2))).toBe('manca novembre 2025')
  expect(describeKpi({ ...cac, values: months(1, null) }, today, 'en').missing).toBe('November missing')
})

test('R-GOV-02 without enough values no trend is told, and why not is', () => {
  expect(describeKpi({ ...cac, values: months(60), target: null }, today, 'it')).toMatchObject({
    status: null,
    trend: null,
    trendNote: 'Andamento: servono 8 mesi con un valore, ce n’è 1.',
  })
  expect(describeKpi({ ...cac, values: [] }, today, 'it')).toMatchObject({
    value: null,
    missing: null,
    trendNote: null,
    sentence: 'CAC reale: nessun valore.',
  })
})

test('R-GOV-02 a value is printed in its own unit', () => {
  expect(formatKpiValue(21.5, '%', 'it')).toBe('21,5%')
  expect(formatKpiValue(1240, '', 'it')).toBe('1.240')
  expect(formatKpiValue(-3.25, 'giorni', 'it')).toBe('−3,25\u00A0giorni')
  expect(formatKpiValue(41.5, '€', 'it')).toBe('41,50\u00A0€')
})

test('R-GOV-02 the line of a KPI breaks where a month is missing, and ends before a missing last one', () => {
  const until = civilMonth('2026-11') ?? lastWholeMonth(today)
  const facts = {
    title: 'CAC',
    description: '…',
    target: 55,
    until,
    values: months(60, 58, null, 59, 57, null),
  }
  const { marks, width } = sparklineScene(facts, 130)
  const paths = marks.filter(({ kind }) => kind === 'path')
  expect(paths).toHaveLength(2)
  const [target, , , dot] = marks
  expect(target).toMatchObject({ kind: 'line', dash: [3, 3], x2: width })
  // Month 12 of 13: eleven twelfths of the 120 pixels within the margins.
  expect(dot).toMatchObject({ kind: 'circle', cx: 115 })
  expect(sparklineScene({ ...facts, values: [] }, 130).marks).toEqual([])
})
