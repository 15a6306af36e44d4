import type { Surprise } from '@cimento/core'
import { describe as words } from '@cimento/report'
import { expect, test } from 'vitest'
import { met } from './assessments.ts'

const linesOf = (surprise: Surprise, language: 'it' | 'en') => {
  const plain = words(met, language)
  const said = words({ ...met, surprises: [surprise] }, language)
  // Nothing else changes: neither the verdict nor the advice knows of it.
  expect({ ...said, trust: plain.trust }).toEqual(plain)
  return said.trust.filter(({ text }) => !plain.trust.some((line) => line.text === text))
}
const warning = (text: string) => [{ status: 'warn', text: text.replaceAll('~', '\u00A0') }]

test('R-RUN-02 an effect beyond history asks for a look at the data', () => {
  const surprise: Surprise = {
    kind: 'beyond-history',
    lift: 1.2,
    expected: { low: -0.12, high: 0.21 },
    tests: 14,
    pValue: 1e-5,
  }
  expect(linesOf(surprise, 'it')).toEqual(
    warning(
      'Effetto insolito: +120%. Rispetto a 14 test confrontabili, ci si aspettava tra −12% e +21%: prima di crederci, controlla come sono stati presi i dati',
    ),
  )
  expect(linesOf(surprise, 'en')).toEqual(
    warning(
      'Unusual effect: +120%. Compared with 14 tests of ours, between −12% and +21% was to be expected: before believing it, check how the data were taken',
    ),
  )
})

test('R-RUN-02 a very clear difference from hardly anybody', () => {
  const surprise: Surprise = { kind: 'sure-of-few', units: 60, pValue: 1e-9 }
  expect(linesOf(surprise, 'it')).toEqual(
    warning(
      'Differenza molto netta con pochissimi dati: per caso capiterebbe meno di 1 volta su un milione, e una versione ha solo 60 visite. Controlla come sono stati presi i dati',
    ),
  )
  expect(linesOf(surprise, 'en')).toEqual(
    warning(
      'Very clear difference from very little data: chance alone would give it less than once in a million, and one version has only 60 visite. Check how the data were taken',
    ),
  )
})

test('R-RUN-02 weekdays that differ, and days that contradict the total', () => {
  expect(linesOf({ kind: 'weekdays-differ', association: 0.2, pValue: 0 }, 'it')).toEqual(
    warning(
      'Le versioni non hanno avuto gli stessi giorni della settimana: parte della differenza può venire da lì',
    ),
  )
  const reversed: Surprise = { kind: 'days-reverse', together: 0.0128, byDay: -0.0078, days: 28 }
  expect(linesOf(reversed, 'it')).toEqual(
    warning(
      'Il totale e i singoli giorni si contraddicono: +1,28~punti in tutto, −0,78~punti giorno per giorno. Controlla se la ripartizione è cambiata durante il test',
    ),
  )
  expect(linesOf(reversed, 'en')[0]?.text).toContain('in all')
})
