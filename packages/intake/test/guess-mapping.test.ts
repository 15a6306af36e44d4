import { invariant } from '@cimento/core'
import { expect, test } from 'vitest'
import { guessMapping, readBlock } from '../src/index.ts'
import type { MappingGuess, Target } from '../src/index.ts'
import { udacityScreener } from './fixtures/udacity-screener.ts'
import { eightTargets, fourTargets } from './targets.ts'
import { november } from './windows.ts'

function guess(text: string, targets: readonly Target[] = fourTargets): MappingGuess {
  const block = readBlock(text, november)
  invariant(block.ok, 'a readable block')
  return guessMapping(block.value, targets)
}

const date = { kind: 'date' }
const ignore = { kind: 'ignore' }
const counts = (arm: string, measure: string) => ({ kind: 'counts', arm, measure })
const gridOrder = [
  date,
  counts('control', 'units'),
  counts('control', 'successes'),
  counts('b', 'units'),
  counts('b', 'successes'),
]

test.each([
  'Giorno;A visite;A ordini;B visite;B ordini',
  'Data;Visite A;Ordini A;Visite B;Ordini B',
  'Date;A Visits;A Clicks;Visits B;CLICKS B',
  'day;Controllo – visite;Controllo – ordini;Spese visibili: visite;Spese visibilì (ordini)',
  'Giorno;Visite del controllo;Ordini del controllo;Visite (versione B);Ordini variante B',
])('P12 header names decide: %s', (header) => {
  expect(guess(`${header}\n3/11/2026;412;13;409;16`)).toEqual({ kind: 'mapped', mapping: gridOrder })
})

test('header names win over the order of the columns', () => {
  expect(guess('B ordini;nota;B visite;Giorno\n16;newsletter;409;3/11/2026')).toEqual({
    kind: 'mapped',
    mapping: [counts('b', 'successes'), ignore, counts('b', 'units'), date],
  })
})

test('headers of one version ask which one, with a mapping ready for each', () => {
  const mappingOf = (arm: string) => [
    date,
    counts(arm, 'units'),
    counts(arm, 'successes'),
    counts(arm, 'enrollments'),
    counts(arm, 'payments'),
  ]
  expect(guess(udacityScreener, eightTargets)).toEqual({
    kind: 'needs-arm',
    byArm: [
      { arm: 'control', mapping: mappingOf('control') },
      { arm: 'b', mapping: mappingOf('b') },
    ],
  })
})

test('P12 without a header the columns follow the grid', () => {
  expect(guess('3/11/2026\t412\t13\t409\t16')).toEqual({ kind: 'mapped', mapping: gridOrder })
  expect(guess('3/11/2026\t412\t13\t409\t16\tnewsletter')).toEqual({
    kind: 'mapped',
    mapping: [...gridOrder, ignore],
  })
  expect(guess('3/11/2026\t412\t13\t409\t--')).toEqual({ kind: 'mapped', mapping: gridOrder })
})

test('without a header the columns of one version ask which one', () => {
  expect(guess('3/11/2026\t412\t13')).toEqual({
    kind: 'needs-arm',
    byArm: [
      { arm: 'control', mapping: [date, counts('control', 'units'), counts('control', 'successes')] },
      { arm: 'b', mapping: [date, counts('b', 'units'), counts('b', 'successes')] },
    ],
  })
})

test('a plan of one version needs no question', () => {
  const alone = fourTargets.filter((target) => target.arm === 'b')
  expect(guess('Giorno;Visite;Ordini\n3/11/2026;412;13', alone)).toEqual({
    kind: 'mapped',
    mapping: [date, counts('b', 'units'), counts('b', 'successes')],
  })
})

test.each([
  ['too many columns', '3/11/2026\t1\t2\t3', [date, ignore, ignore, ignore]],
  ['no day', '412\t13\t409\t16', gridOrder.slice(1)],
  ['unknown headers', 'Giorno;Foo;Bar\n3/11/2026;1;2', [date, ignore, ignore]],
  [
    'the same header twice',
    'Giorno;Visite A;Visite A;Ordini A\n3/11/2026;1;2;3',
    [date, ignore, ignore, counts('control', 'successes')],
  ],
  [
    'headers with and without a version',
    'Giorno;Visite A;Visite A;Ordini\n3/11/2026;1;2;3',
    [date, ignore, ignore, ignore],
  ],
  [
    'the same header once a version',
    'Giorno;Visite;Ordini;Visite;Ordini\n3/11/2026;1;2;3;4',
    [date, ignore, ignore, ignore, ignore],
  ],
])('%s: a person maps the columns', (_, text, mapping) => {
  expect(guess(text)).toEqual({ kind: 'unmapped', mapping })
})

test('without targets nothing is mapped', () => {
  expect(guess('3/11/2026', [])).toEqual({ kind: 'unmapped', mapping: [date] })
})
