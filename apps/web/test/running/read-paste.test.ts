import { endsOn } from '@cimento/core'
import { cellKey, type Draft } from '@cimento/core/workspace'
import { readBlock, readPaste, type Choices } from '@cimento/intake'
import { planWords } from '@cimento/report'
import { expect, test } from 'vitest'
import { changedCells } from '../../src/lib/paste/pasted-cells.ts'
import { clicksDraft, clicksOfOneVersion, day, startedTest } from './started-test.ts'

async function read(text: string, choices: Choices = {}, draft: Partial<Draft> = {}) {
  const { file } = await startedTest(draft)
  const plan = file().plan?.value.plan
  if (!plan) throw new Error('the test has started')
  const block = readBlock(text, { startsOn: plan.startsOn, endsOn: endsOn(plan) })
  if (!block.ok) throw new Error(block.error.kind)
  return readPaste(block.value, { plan, words: planWords(plan), today: day('2026-11-23') }, choices)
}

test('P12 a block without headers follows the order of the grid', async () => {
  const { open, paste } = await read('9/11/2026\t1.234\t40\t1.201\t44\n13/11/2026\t1.235\t41\t1.202\t45')
  expect(open).toEqual([])
  expect(paste?.cells.slice(0, 4)).toEqual([
    { date: '2026-11-09', arm: 'a', measure: 'units', value: 1234 },
    { date: '2026-11-09', arm: 'a', measure: 'successes', value: 40 },
    { date: '2026-11-09', arm: 'b', measure: 'units', value: 1201 },
    { date: '2026-11-09', arm: 'b', measure: 'successes', value: 44 },
  ])
})

test('the words of the plan win over common ones, and a version that is not named is asked', async () => {
  const asked = await read(clicksOfOneVersion, {}, clicksDraft)
  expect(asked).toMatchObject({ asksArm: true, mapping: undefined, open: ['arm'], paste: undefined })

  const { mapping, paste } = await read(clicksOfOneVersion, { arm: 'b' }, clicksDraft)
  expect(
    mapping?.map((role) => (role.kind === 'counts' ? `${role.arm}/${role.measure}` : role.kind)),
  ).toEqual(['date', 'ignore', 'b/units', 'b/successes', 'b/g1'])
  expect(paste).toMatchObject({ issues: [], skipped: [{ row: 4, reason: 'blank-row' }] })
  expect(paste?.cells).toHaveLength(6)
})

test('common words are taken where the plan has others', async () => {
  const { mapping } = await read(
    'Giorno;Controllo Clic;Controllo Conversioni;Test Clic;Test Conversioni\n9/11;9;1;9;1',
  )
  expect(mapping?.map(({ kind }) => kind)).toEqual(['date', 'counts', 'counts', 'counts', 'counts'])
})

test('dates that can be read two ways are asked, never guessed', async () => {
  // 11 and 12 October or 10 November and 10 December: both readings stand inside the plan.
  const long = { startsOn: day('2026-10-01'), durationDays: 90 }
  const text = '10/11/2026\t9\t1\t9\t1\n11/10/2026\t8\t1\t8\t1'
  expect(await read(text, {}, long)).toMatchObject({ asksOrder: true, open: ['order'], paste: undefined })
  const { paste } = await read(text, { order: 'day-first' }, long)
  expect(paste?.cells[0]?.date).toBe('2026-11-10')
})

test('columns changed by hand must name one day, some counts, and no place twice', async () => {
  const text = '9/11/2026\t9\t1\t9\t1\n13/11/2026\t8\t1\t8\t1'
  const units = { kind: 'counts', arm: 'a', measure: 'units' } as const
  const ignore = { kind: 'ignore' } as const
  const open = async (mapping: NonNullable<Choices['mapping']>) => (await read(text, { mapping })).open
  expect(await open([ignore, units, ignore, ignore, ignore])).toEqual(['one-date'])
  expect(await open([{ kind: 'date' }, ignore, ignore, ignore, ignore])).toEqual(['no-counts'])
  expect(await open([{ kind: 'date' }, units, units, ignore, ignore])).toEqual(['same-column'])
})

test('R-PLAN-01 before and after: a plain table of days goes to the version that each day had', async () => {
  const draft = { kind: 'before-after', startsOn: day('2026-11-02'), changesOn: day('2026-11-16') } as const
  const { open, paste } = await read(
    'Giorno\tVisite\tOrdini\n15/11/2026\t90\t4\n16/11/2026\t91\t5',
    {},
    draft,
  )
  expect(open).toEqual([])
  expect(paste?.cells).toEqual([
    { date: '2026-11-15', arm: 'a', measure: 'units', value: 90 },
    { date: '2026-11-15', arm: 'a', measure: 'successes', value: 4 },
    { date: '2026-11-16', arm: 'b', measure: 'units', value: 91 },
    { date: '2026-11-16', arm: 'b', measure: 'successes', value: 5 },
  ])
})

test('P63 of a block pasted again only the numbers that differ change', () => {
  const cell = { date: day('2026-11-09'), arm: 'a', measure: 'units', value: 12 }
  const key = cellKey(cell.date, 'a', 'units')
  expect(changedCells([cell], { [key]: 10 })).toEqual([{ ...cell, before: 10 }])
  expect(changedCells([cell], { [key]: 12 })).toEqual([])
  expect(changedCells([cell], { [key]: null })).toEqual([])
})

test('R-RUN-01 where leads qualify later, every column finds its place by its header', async () => {
  const leads = { kpiKind: 'cost', direction: 'lower', qualified: true, eventName: '', baseline: 60 } as const
  const columns = ['A', 'B'].flatMap((arm) =>
    ['Spesa', 'Lead', 'Qualificati', 'Scartati'].map((name) => `${arm} ${name}`),
  )
  const { mapping, paste } = await read(
    `Giorno;${columns.join(';')}\n9/11;100;12;5;3;100;14;6;2`,
    {},
    { ...leads, threshold: { relative: 0.2 } },
  )
  const measures = ['spend', 'leads', 'successes', 'rejected']
  expect(mapping?.map((role) => (role.kind === 'counts' ? role.measure : role.kind))).toEqual([
    'date',
    ...measures,
    ...measures,
  ])
  expect(paste?.cells).toHaveLength(8)
})
