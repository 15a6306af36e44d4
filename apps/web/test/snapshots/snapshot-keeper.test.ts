import { fail, ok } from '@cimento/core'
import { expect, test, vi } from 'vitest'
import { createSnapshotKeeper } from '../../src/lib/snapshots/snapshot-keeper.ts'

/** A keeper in a world whose minutes pass when the test says so. */
function keeperWith(keptCount: number | undefined) {
  let now = 0
  let held = 0
  let timers: { readonly at: number; readonly run: () => void }[] = []
  const onDamage = vi.fn<() => void>()
  const take = vi.fn<Parameters<typeof createSnapshotKeeper>[0]['take']>(() =>
    Promise.resolve(ok({ count: held })),
  )
  const keeper = createSnapshotKeeper({
    list: () => Promise.resolve(keptCount === undefined ? undefined : [{ count: keptCount }]),
    take,
    clock: () => now,
    wait(ms, run) {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    onDamage,
  })
  return {
    take,
    onDamage,
    keeper,
    changed(count: number) {
      held = count
      return keeper.changed(count)
    },
    async pass(seconds: number) {
      now += seconds * 1000
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter(({ at }) => at > now)
      for (const { run } of due) run()
      // What a snapshot leads to takes a few turns.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    },
  }
}

test('R-KEEP-02 a minute after the first change that is in no snapshot, and once for all of them', async () => {
  const { changed, pass, take } = keeperWith(5)
  await changed(6)
  await pass(30)
  await changed(7)
  await pass(29)
  expect(take).not.toHaveBeenCalled()
  await pass(1)
  expect(take).toHaveBeenCalledOnce()
  await pass(600)
  expect(take).toHaveBeenCalledOnce()
})

test('R-KEEP-02 at once after twenty operations', async () => {
  const { changed, pass, take } = keeperWith(5)
  await changed(24)
  await pass(0)
  expect(take).not.toHaveBeenCalled()
  await changed(25)
  await pass(0)
  expect(take).toHaveBeenCalledOnce()
})

test('R-KEEP-02 what the last visit left unkept is kept', async () => {
  const { changed, pass, take } = keeperWith(0)
  await changed(3)
  await pass(60)
  expect(take).toHaveBeenCalledOnce()
})

test('R-KEEP-02 an untouched log makes none', async () => {
  const { changed, pass, take, keeper } = keeperWith(5)
  await changed(5)
  await keeper.hurry()
  await pass(600)
  expect(take).not.toHaveBeenCalled()
})

test('R-KEEP-02 a page about to go does not wait for its minute', async () => {
  const { changed, keeper, pass, take } = keeperWith(5)
  await changed(6)
  await keeper.hurry()
  expect(take).toHaveBeenCalledOnce()
  await pass(600)
  expect(take).toHaveBeenCalledOnce()
})

test('R-KEEP-02 what is written while a snapshot is made is in the next one', async () => {
  const { changed, pass, take } = keeperWith(0)
  take.mockImplementationOnce(async () => {
    await changed(2)
    return ok({ count: 1 })
  })
  await changed(1)
  await pass(60)
  expect(take).toHaveBeenCalledOnce()
  await pass(60)
  expect(take).toHaveBeenCalledTimes(2)
})

test('R-KEEP-02 where none can be written it is tried again at the next change, not all the time', async () => {
  const { changed, pass, take, onDamage } = keeperWith(undefined)
  take.mockResolvedValue(fail({ kind: 'unwritable', reason: 'the disk is full' }))
  await changed(1)
  await pass(60)
  await pass(600)
  expect(take).toHaveBeenCalledOnce()
  await changed(2)
  await pass(60)
  expect(take).toHaveBeenCalledTimes(2)
  expect(onDamage).not.toHaveBeenCalled()
})

test('R-KEEP-02 a journal that lost operations in silence is told', async () => {
  const { changed, pass, take, onDamage } = keeperWith(0)
  take.mockResolvedValue(fail({ kind: 'damaged' }))
  await changed(1)
  await pass(60)
  expect(onDamage).toHaveBeenCalledOnce()
})
