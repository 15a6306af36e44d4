import { addDays } from '@cimento/core'
import { formatStamp, type Change, type Operation } from '@cimento/core/journal'
import {
  cellKey,
  gestures,
  mainSource,
  modelVersion,
  readingGestures,
  type Cimento,
} from '@cimento/core/workspace'
import { countedLog, day } from './builders.ts'

/**
 * The log of a large company: so many tests, each planned, counted, read, decided and closed, with so many
 * observations altogether (people and outcomes of one version on one day), each typed by itself.
 */
export function largeLog(tests: number, observations: number): readonly Operation<Cimento>[] {
  const one = closedTest()
  const days = Math.ceil(observations / tests / 2)
  const operations: Operation<Cimento>[] = []
  const write = (action: string, changes: readonly Change<Cimento>[]) => {
    const id = formatStamp({
      milliseconds: 1_793_404_800_000 + operations.length,
      counter: 0,
      actor: 'k3v9x0q2m7',
    })
    operations.push({ id, model: modelVersion, action, changes })
  }
  for (let test = 1; test <= tests; test += 1) {
    for (const { action, changes } of one)
      write(
        action,
        changes.map((change) => ofTest(change, test)),
      )
    for (let date = 0; date < days; date += 1)
      for (const arm of ['a', 'b']) write('record-counts', [countsOf(test, date, arm)])
  }
  return operations
}

function closedTest(): readonly Operation<Cimento>[] {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(
    gestures.decideTest,
    { action: 'scale', reason: '', next: 'Everywhere', decidedBy: 'Ada' },
    'id-1',
  )
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders', tags: ['site'] }, 'id-1')
  return log.operations().filter(({ action }) => action !== 'record-counts')
}

/**
 * The same change in another test: every id that counts from `id-1` gets the test's number, also in the text of a fact,
 * which is JSON in JSON.
 */
function ofTest(change: Change<Cimento>, test: number): Change<Cimento> {
  const text = JSON.stringify(change).replaceAll(
    /(\\?")id-(\d+)\1/g,
    `$1${String(test).padStart(30, '0')}-$2$1`,
  )
  const copy: Change<Cimento> = JSON.parse(text)
  return copy.type === 'experiment' && 'number' in copy.set
    ? { ...copy, set: { ...copy.set, number: test } }
    : copy
}

function countsOf(test: number, date: number, arm: string): Change<Cimento> {
  const on = addDays(day('2026-11-02'), date)
  return {
    type: 'series',
    id: `${String(test).padStart(30, '0')}-1`,
    set: {
      [cellKey(on, arm, 'units', mainSource)]: 6000 + date,
      [cellKey(on, arm, 'successes', mainSource)]: 190 + (date % 40),
    },
  }
}
