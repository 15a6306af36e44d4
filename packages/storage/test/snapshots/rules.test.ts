import { instantOf } from '@cimento/core'
import { keptSnapshots, readSnapshotName, snapshotDueInMs, snapshotName } from '@cimento/storage'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const at = instantOf(Date.UTC(2026, 10, 28, 4, 29, 40, 123))
// Forty days, so that several fall on one day and many days have some.
const snapshots = fc.uniqueArray(
  fc.integer({ min: 0, max: 40 * 24 }).map((hours) => ({ at: instantOf(Date.UTC(2026, 9, 1, hours)) })),
  { selector: (snapshot) => snapshot.at, maxLength: 80 },
)

describe('R-KEEP-02 which snapshots stay', () => {
  test('the last ten, and the last one of each of the last seven days', () => {
    // Twelve on the 28th, one on each of the twenty days before.
    const today = Array.from({ length: 12 }, (_, hour) => ({ at: instantOf(Date.UTC(2026, 10, 28, hour)) }))
    const before = Array.from({ length: 20 }, (_, day) => ({
      at: instantOf(Date.UTC(2026, 10, 27 - day, 9)),
    }))
    expect(keptSnapshots([...before, ...today]).map(({ at }) => at.slice(5, 13))).toEqual([
      ...['11', '10', '09', '08', '07', '06', '05', '04', '03', '02'].map((hour) => `11-28T${hour}`),
      ...['27', '26', '25', '24', '23', '22'].map((day) => `11-${day}T09`),
    ])
  })

  test('at most seventeen, the newest among them, all of them known; keeping again changes nothing', () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const kept = keptSnapshots(all)
        expect(kept.length).toBeLessThanOrEqual(17)
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(10, all.length))
        expect(all).toEqual(expect.arrayContaining([...kept]))
        expect(kept[0]).toBe(all.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0])
        expect(keptSnapshots(kept)).toEqual(kept)
      }),
    )
  })

  test('the order in which a folder lists them means nothing', () => {
    fc.assert(
      fc.property(
        snapshots.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(keptSnapshots(shuffled)).toEqual(keptSnapshots(all))
        },
      ),
    )
  })

  test('what was once removed would not be kept later, so that removing at each step loses nothing', () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const inTime = all.toSorted((a, b) => (a.at < b.at ? -1 : 1))
        let stepwise: readonly (typeof inTime)[number][] = []
        for (const snapshot of inTime) stepwise = keptSnapshots(stepwise.concat(snapshot))
        expect(stepwise).toEqual(keptSnapshots(all))
      }),
    )
  })
})

describe('R-KEEP-02 the name of a snapshot', () => {
  test('is told from its moment, its operations and its reason, without colons', () => {
    expect(snapshotName({ at, count: 120, reason: 'change' })).toBe(
      '2026-11-28T04-29-40.123Z_120_change.json.gz',
    )
  })

  test('tells them back', () => {
    for (const reason of ['change', 'request', 'restore', 'import', 'migration', 'wipe'] as const)
      expect(readSnapshotName(snapshotName({ at, count: 7, reason }))).toEqual({ at, count: 7, reason })
  })

  test.each([
    'unfinished.tmp',
    'witness.json',
    '2026-11-28T04-29-40.123Z_120_other.json.gz',
    '2026-13-28T04-29-40.123Z_120_change.json.gz',
    '2026-11-28T04-29-40.123Z_120_change.json',
  ])('%s is none', (name) => {
    expect(readSnapshotName(name)).toBeUndefined()
  })
})

test.each([
  ['nothing changed', { count: 7, keptCount: 7, waitedMs: 0 }, undefined],
  ['one change', { count: 8, keptCount: 7, waitedMs: 0 }, 60_000],
  ['one change, a while ago', { count: 8, keptCount: 7, waitedMs: 45_000 }, 15_000],
  ['one change, long ago', { count: 8, keptCount: 7, waitedMs: 100_000 }, 0],
  ['nineteen changes', { count: 26, keptCount: 7, waitedMs: 1_000 }, 59_000],
  ['twenty changes', { count: 27, keptCount: 7, waitedMs: 1_000 }, 0],
  ['a shorter journal after a restore', { count: 2, keptCount: 40, waitedMs: 0 }, 0],
])('R-KEEP-02 a snapshot is due after twenty operations or a minute: %s', (_case, facts, dueInMs) => {
  expect(snapshotDueInMs(facts)).toBe(dueInMs)
})
