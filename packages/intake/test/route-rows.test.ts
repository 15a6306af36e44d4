import { invariant } from '@cimento/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  guessLayout,
  guessMeasures,
  nameWords,
  readBlock,
  routeRows,
  toCells,
  withDay,
} from '../src/index.ts'
import type { Block, RouteTarget } from '../src/index.ts'
import { anyText } from './any-text.ts'
import { counted } from './targets.ts'
import { day, november } from './windows.ts'

const targets: readonly RouteTarget[] = [
  { test: 'shipping', arm: 'a', remembered: [], names: ['ESP-12 A', 'Spese a parte'] },
  { test: 'shipping', arm: 'b', remembered: [], names: ['ESP-12 B', 'Spese visibili'] },
  { test: 'reel', arm: 'a', remembered: ['ricetta nov'], names: ['ESP-17 A', 'Reel ricetta'] },
  { test: 'reel', arm: 'b', remembered: [], names: ['ESP-17 B', 'Spese visibili'] },
]

const week = `Giorno;Campagna;Clic;Lead;Importo speso
9/11/2026;ESP-12 A;100;4;10,50
9/11/2026;esp 12 · b;90;5;11,00
9/11/2026;Ricetta – Nov.;80;3;20,10
10/11/2026;ESP-12 A;101;;10,20
10/11/2026;Spese visibili;70;2;9,00
10/11/2026;Black Friday;70;2;9,00
`

function blockOf(text: string): Block {
  const block = readBlock(text, november)
  invariant(block.ok, 'a readable block')
  return block.value
}

function routed(text: string) {
  const block = blockOf(text)
  return routeRows(block, guessLayout(block).names, targets)
}

test('R-RUN-06 rows go to their tests by name: what was told first, then equal words', () => {
  expect(routed(week).map(({ name, rows, route }) => [name, rows.map(({ row }) => row), route])).toEqual([
    ['ESP-12 A', [2, 5], { kind: 'known', to: { test: 'shipping', arm: 'a' } }],
    ['esp 12 · b', [3], { kind: 'known', to: { test: 'shipping', arm: 'b' } }],
    ['Ricetta – Nov.', [4], { kind: 'known', to: { test: 'reel', arm: 'a' } }],
    [
      'Spese visibili',
      [6],
      {
        kind: 'ambiguous',
        among: [
          { test: 'shipping', arm: 'b' },
          { test: 'reel', arm: 'b' },
        ],
      },
    ],
    ['Black Friday', [7], { kind: 'unknown' }],
  ])
})

test('R-RUN-06 campaign and ad together make the name', () => {
  const text = 'Day\tCampaign name\tAd name\tClicks\n2026-11-09\tESP-12\tA\t9\n2026-11-09\tESP-12\tC\t9'
  expect(routed(text).map(({ key, route }) => [key, route.kind])).toEqual([
    ['esp 12 a', 'known'],
    ['esp 12 c', 'unknown'],
  ])
})

test('R-RUN-06 a name is never guessed: whatever it is, it leads only where its own words were known', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText(12), fc.constantFrom('ESP-12 A', 'esp 12')), { maxLength: 8 }),
      (names) => {
        const rows = names.map((name, index) => ({ row: index + 1, cells: [name] }))
        const block: Block = {
          hasHeader: false,
          columns: [],
          rows,
          skipped: [],
          order: 'day-first',
          window: november,
        }
        const groups = routeRows(block, [0], targets)
        expect(groups.flatMap((group) => group.rows).toSorted((a, b) => a.row - b.row)).toEqual(rows)
        for (const { key, route } of groups) {
          const known = targets.filter(
            ({ remembered, names }) => remembered.includes(key) || names.map(nameWords).includes(key),
          )
          expect(route.kind === 'known').toBe(known.length === 1)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('a day that covers a period is its last; several word columns are asked about', () => {
  const meta = 'Inizio report;Fine report;Nome della campagna;Clic\n2026-11-09;2026-11-15;ESP-12 A;9'
  expect(guessLayout(blockOf(meta))).toEqual({ day: 1, names: [2] })
  expect(guessLayout(blockOf('Quando;Fonte;Mezzo;Clic\n2026-11-09;google;cpc;9'))).toEqual({
    day: 0,
    names: [],
  })
  expect(guessLayout(blockOf('Campagna;Clic\nESP-12 A;9'))).toEqual({ day: null, names: [0] })
})

test('measures are found by header, the own words first; two columns for one are ambiguous', () => {
  const block = blockOf('Giorno;Campagna;Clic;Visite;Ordini\n9/11/2026;X;9;8;1')
  const layout = guessLayout(block)
  const measure = (measure: string, ...names: readonly (readonly string[])[]) => ({ measure, names })
  const found = (...measures: readonly ReturnType<typeof measure>[]) => [
    ...guessMeasures(block, layout, measures).values(),
  ]
  expect(found(measure('units', ['visite'], ['clic', 'visite']), measure('successes', ['ordini']))).toEqual([
    3, 4,
  ])
  expect(found(measure('units', ['clic', 'visite']))).toEqual(['ambiguous'])
  expect(found(measure('units', ['clic']), measure('sum', ['clic']))).toEqual(['ambiguous', 'ambiguous'])
  expect(found(measure('units', ['sessioni']))).toEqual([null])
})

const roles = [
  { kind: 'date' },
  { kind: 'ignore' },
  { kind: 'counts', arm: 'b', measure: 'units' },
  { kind: 'counts', arm: 'b', measure: 'successes' },
] as const

test('R-RUN-06 rows of one day add up; with a blank among them the sum is not known', () => {
  const block = blockOf(
    'Giorno;Campagna;Visite;Ordini\n9/11/2026;B;10;1\n9/11/2026;B;20;\n10/11/2026;B;5;1\n10/11/2026;B;6;2',
  )
  const { cells, issues } = toCells(block, roles, { ...reading, repeatedDays: 'add' })
  expect(issues).toEqual([])
  expect(cells).toEqual([
    { date: '2026-11-09', arm: 'b', measure: 'units', value: 30 },
    { date: '2026-11-10', arm: 'b', measure: 'units', value: 11 },
    { date: '2026-11-10', arm: 'b', measure: 'successes', value: 3 },
  ])
})

test('R-RUN-06 adding up keeps the totals, whatever the order of the rows', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 3, max: 6 }), fc.nat(1000), fc.nat(1000)), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(rows, (days) => {
      const lines = days.map(([date, a, b]) => `${date}/11/2026;B;${Math.max(a, b)};${Math.min(a, b)}`)
      const { cells } = toCells(blockOf(['Giorno;Campagna;Visite;Ordini', ...lines].join('\n')), roles, {
        ...reading,
        repeatedDays: 'add',
      })
      const total = (measure: string) =>
        cells.reduce((sum, cell) => sum + (cell.measure === measure ? cell.value : 0), 0)
      expect(total('units')).toBe(days.reduce((sum, [, a, b]) => sum + Math.max(a, b), 0))
      expect(total('successes')).toBe(days.reduce((sum, [, a, b]) => sum + Math.min(a, b), 0))
      expect(new Set(cells.map(({ date, measure }) => `${date}/${measure}`)).size).toBe(cells.length)
    }),
    { numRuns: 100 },
  )
})

test('totals without a day stand on the day that a person names', () => {
  const block = withDay(blockOf('Campagna;Visite;Ordini\nB;10;1'), day('2026-11-15'))
  const [, , units, successes] = roles
  const { cells } = toCells(block, [{ kind: 'ignore' }, units, successes, { kind: 'date' }], reading)
  expect(cells).toEqual([
    { date: '2026-11-15', arm: 'b', measure: 'units', value: 10 },
    { date: '2026-11-15', arm: 'b', measure: 'successes', value: 1 },
  ])
})

const reading = { order: 'day-first', decimal: 'comma', rules: counted, today: day('2026-11-29') } as const
