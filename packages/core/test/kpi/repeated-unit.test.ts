import { namesRepeatedUnit, repeatedUnit } from '@cimento/core'
import { expect, test } from 'vitest'

test.each([
  ['clic', 'clic'],
  ['Clicks', 'clicks'],
  ['Clic sul sito', 'clic'],
  ['sessioni di Analytics', 'sessioni'],
  ['ad impressions', 'impressions'],
  ['Impressioni', 'impressioni'],
  ['page views', 'views'],
  ['visitatori', undefined],
  ['visite', undefined],
  ['destinatari', undefined],
  ['reviewers', undefined],
  ['clienti', undefined],
])('R-PLAN-02 a proportion of “%s” is asked about %s', (unitName, asked) => {
  expect(repeatedUnit({ kind: 'proportion', name: 'Conversione', unitName })).toBe(asked)
})

test.each([
  ['Acquisti per clic', 'clic'],
  ['Iscrizioni ogni 100 impressioni', 'impressioni'],
  ['Orders / session', 'session'],
  ['Purchases per click', 'click'],
  // What is counted is no unit, and a button is none either.
  ['Clic sul pulsante', undefined],
  ['Tasso di apertura', undefined],
  ['Ordini per visita', undefined],
])('R-PLAN-02 without a unit the name says it: %s', (name, asked) => {
  expect(repeatedUnit({ kind: 'proportion', name })).toBe(asked)
  expect(repeatedUnit({ kind: 'proportion', name, unitName: 'persone' })).toBeUndefined()
})

test('R-PLAN-02 other kinds of KPI do not count people as yes or no', () => {
  for (const kind of ['mean', 'ratio', 'rate', 'cost'] as const)
    expect(repeatedUnit({ kind, name: 'Acquisti per clic', unitName: 'clic' })).toBeUndefined()
})

test.each([
  ['# of Website Clicks', true],
  ['Impressioni', true],
  ['Sessioni', true],
  ['Visite', false],
  ['Clienti', false],
])('R-PLAN-02 a column “%s” names what one person does several times: %s', (header, isRepeated) => {
  expect(namesRepeatedUnit(header)).toBe(isRepeated)
})
