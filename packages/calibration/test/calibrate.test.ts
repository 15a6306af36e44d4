import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calibrate, type Figure, type Study } from '../src/index.ts'
import { studies } from '../src/studies.ts'

const page = readFileSync(new URL('../../../docs/methods/calibration.md', import.meta.url), 'utf8')

test.each(studies.map((study) => [study.name, study] as const))(
  '%s: as promised, and the control fails',
  (_, study) => {
    expect(calibrate('short', () => {}, [study]).broken).toEqual([])
  },
)

test('every study is on the page, and nothing there is broken', () => {
  for (const { name, about } of studies) expect(page).toContain(`## ${name}\n\n${about}\n`)
  expect(page).not.toMatch(/\| NO \||NOT NOTICED/)
})

const studyOf = (figure: Omit<Figure, 'name'>): Study => ({
  name: 'A study',
  about: 'About it.',
  measure: () => ({ figures: [{ name: 'a share', ...figure }] }),
})
const brokenBy = (figure: Omit<Figure, 'name'>) => calibrate('short', () => {}, [studyOf(figure)]).broken

test('a share beyond its promise is reported, unless chance alone explains it', () => {
  expect(brokenBy({ measured: 0.06, limit: { atMost: 0.05 } })).toEqual([
    'A study: a share is not as promised',
  ])
  expect(brokenBy({ measured: 0.93, limit: { atLeast: 0.94 } })).toHaveLength(1)
  // Three standard errors of 5 % are 2.07 points in 1,000 runs, and 0.65 in 10,000.
  expect(brokenBy({ measured: 0.06, limit: { atMost: 0.05 }, runs: 1000 })).toEqual([])
  expect(brokenBy({ measured: 0.06, limit: { atMost: 0.05 }, runs: 10_000 })).toHaveLength(1)
})

test('a control that is not noticed is reported too', () => {
  const figure = { measured: 0.04, limit: { atMost: 0.05 } } as const
  expect(brokenBy({ ...figure, control: { name: 'a habit', measured: 0.045 } })).toEqual([
    'A study: a share would not notice a habit',
  ])
  expect(brokenBy({ ...figure, control: { name: 'a habit', measured: 0.11, beyond: 0.12 } })).toHaveLength(1)
  expect(brokenBy({ ...figure, control: { name: 'a habit', measured: 0.13, beyond: 0.12 } })).toEqual([])
})
