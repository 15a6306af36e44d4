import { civilMonth, type CivilMonth } from '@cimento/core'
import { fold, formatStamp, merge, rowKey, type Operation } from '@cimento/core/journal'
import {
  backupText,
  caseFiles,
  deletedIn,
  gestures,
  inspect,
  modelVersion,
  readBackup,
  trackedKpis,
  type Cimento,
  type UndoInput,
} from '@cimento/core/workspace'
import { countedLog, memoryLog, valueOf, type MemoryLog } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const cac = { name: 'CAC', level: 'conversion', unit: '€', direction: 'lower', target: 55 } as const

test('R-GOV-02 a KPI is followed month by month, the oldest first, blank where nothing is known', () => {
  const log = followedLog()
  record(log, { '2026-10': 58, '2026-09': 61 })
  record(log, { '2026-09': null, '2026-08': 60.5 })
  expect(trackedKpis(log.rows())).toEqual([
    {
      ...cac,
      id: 'id-1',
      role: 'decision',
      createdAt: '2026-11-30T12:00:00.000Z',
      deletedAt: null,
      values: [
        { month: '2026-08', value: 60.5 },
        { month: '2026-10', value: 58 },
      ],
    },
  ])
  expect(caseFiles(log.rows())).toEqual([])
})

test('R-GOV-02 a month that is not over, or no number, is refused: months of one length are compared', () => {
  const log = followedLog()
  const values = [typed('2026-10', 58), typed('2026-11', 20), typed('2026-09', Number.NaN)]
  expect(log.attempt(gestures.recordKpiValues, { values }, 'id-1')).toEqual({
    ok: false,
    error: [
      { kind: 'month-not-over', month: '2026-11', limit: '2026-10' },
      { kind: 'invalid-value', month: '2026-09' },
    ],
  })
  expect(trackedKpis(log.rows())[0]?.values).toEqual([])
})

test('a KPI needs a name, and a target that is a number', () => {
  const log = followedLog()
  expect(log.attempt(gestures.createKpi, { ...cac, name: ' ', target: Infinity })).toEqual({
    ok: false,
    error: [
      { kind: 'name-missing', field: 'name' },
      { kind: 'invalid-value', field: 'target' },
    ],
  })
  expect(log.attempt(gestures.editKpi, { name: 'X' }, 'nobody')).toEqual({
    ok: false,
    error: [{ kind: 'not-there', field: 'kpi' }],
  })
  log.perform(gestures.editKpi, { name: ' Real CAC ', target: null }, 'id-1')
  expect(trackedKpis(log.rows())).toMatchObject([{ name: 'Real CAC', target: null }])
})

test('P17 every gesture on a KPI is taken back: a value, an edit, a deletion, its creation', () => {
  const log = followedLog()
  const creation = last(log)
  record(log, { '2026-10': 58 })
  const value = last(log)
  log.perform(gestures.editKpi, { target: 50 }, 'id-1')
  log.perform(gestures.undo, last(log), 'id-1')
  log.perform(gestures.deleteKpi, {}, 'id-1')
  log.perform(gestures.undo, last(log), 'id-1')
  expect(trackedKpis(log.rows())).toMatchObject([{ target: 55, values: [{ value: 58 }] }])
  // Values were added since: more than an undo of the creation may put away.
  expect(log.attempt(gestures.undo, creation, 'id-1')).toMatchObject({ error: [{ kind: 'changed-since' }] })
  log.perform(gestures.undo, value, 'id-1')
  expect(trackedKpis(log.rows())).toMatchObject([{ values: [] }])

  const fresh = followedLog()
  fresh.perform(gestures.undo, last(fresh), 'id-1')
  expect(trackedKpis(fresh.rows())).toEqual([])
  fresh.perform(gestures.redo, last(fresh), 'id-1')
  expect(trackedKpis(fresh.rows())).toMatchObject([cac])
})

test('P17 a deleted KPI waits in the trash with its values, and comes back as it was', () => {
  const log = followedLog()
  record(log, { '2026-10': 58 })
  const before = trackedKpis(log.rows())
  log.perform(gestures.deleteKpi, {}, 'id-1')
  expect(trackedKpis(log.rows())).toEqual([])
  expect(deletedIn(log.rows())).toEqual([
    { type: 'kpi', id: 'id-1', subject: 'id-1', title: 'CAC', deletedAt: '2026-11-30T12:00:00.000Z' },
  ])
  expect(log.attempt(gestures.deleteKpi, {}, 'id-1')).toMatchObject({ ok: false })
  log.perform(gestures.restoreDeleted, { type: 'kpi', id: 'id-1' }, 'id-1')
  expect(trackedKpis(log.rows())).toEqual(before)
})

const someMonths = ['2026-07', '2026-08', '2026-09', '2026-10']
const entry = fc.record({
  milliseconds: fc.integer({ min: 2, max: 9 }),
  month: fc.constantFrom(...someMonths),
  value: fc.option(fc.integer({ min: 0, max: 99 })),
})

test('R-KEEP-03 two people’s months come together: of each the last writing stays, whoever merges whom', () => {
  const shared = followedLog().operations()
  const log = (entries: readonly Entry[], actor: string) => [
    ...shared,
    ...entries.map((one) => recordedBy(actor, one)),
  ]
  const entries = fc.uniqueArray(entry, { selector: ({ milliseconds }) => milliseconds, maxLength: 8 })
  fc.assert(
    fc.property(entries, entries, (own, others) => {
      const [ada, bea] = [log(own, 'ada'), log(others, 'bea')]
      const kpis = trackedKpis(fold(valueOf(merge(ada, bea)).operations))
      expect(trackedKpis(fold(valueOf(merge(bea, ada)).operations))).toEqual(kpis)
      const writings = [
        ...own.map((one) => ({ ...one, by: 'ada' })),
        ...others.map((one) => ({ ...one, by: 'bea' })),
      ].toSorted((a, b) => a.milliseconds - b.milliseconds || (a.by < b.by ? -1 : 1))
      const stays = someMonths.flatMap((month) => {
        const value = writings.findLast((one) => one.month === month)?.value ?? null
        return value === null ? [] : [{ month, value }]
      })
      expect(kpis).toMatchObject([{ ...cac, values: stays }])
    }),
  )
})

test('R-KEEP-03 a backup restores KPIs beside tests; values of no KPI are refused', () => {
  const log = countedLog()
  log.perform(gestures.createKpi, cac)
  const id = trackedKpis(log.rows())[0]?.id ?? ''
  log.perform(gestures.recordKpiValues, { values: [typed('2026-10', 58)] }, id)
  const restored = valueOf(readBackup(backupText(log.operations(), '2026-12-01')))
  expect(trackedKpis(fold(restored.operations))).toEqual(trackedKpis(log.rows()))
  const orphan = log.operations().filter(({ action }) => action !== 'create-kpi')
  expect(inspect(fold(orphan))).toEqual([{ level: 'error', kind: 'missing-kpi', type: 'kpiValues', id }])
  expect(readBackup(backupText(orphan, '2026-12-01'))).toMatchObject({ ok: false })
})

function followedLog(): MemoryLog {
  const log = memoryLog('2026-11-30')
  log.perform(gestures.createKpi, cac)
  return log
}

function typed(text: string, value: number | null): { month: CivilMonth; value: number | null } {
  const month = civilMonth(text)
  if (!month) throw new Error(`${text} is no month`)
  return { month, value }
}

function record(log: MemoryLog, values: Readonly<Record<string, number | null>>): void {
  const list = Object.entries(values).map(([month, value]) => typed(month, value))
  log.perform(gestures.recordKpiValues, { values: list }, 'id-1')
}

type Entry = { readonly milliseconds: number; readonly month: string; readonly value: number | null }

function recordedBy(actor: string, { milliseconds, month, value }: Entry): Operation<Cimento> {
  return {
    id: formatStamp({ milliseconds, counter: 0, actor }),
    model: modelVersion,
    action: 'record-kpi-values',
    changes: [{ type: 'kpiValues', id: 'id-1', set: { [typed(month, value).month]: value } }],
  }
}

function last(log: MemoryLog): UndoInput {
  const operations = log.operations()
  const operation = operations.at(-1)
  if (!operation) throw new Error('no operation')
  const touched = new Set(operation.changes.map(rowKey))
  const before = fold(operations.slice(0, -1)).filter((row) => touched.has(rowKey(row)))
  return { operation, before, standIns: {} }
}
