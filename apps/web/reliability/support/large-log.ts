import { addDays, civilDate, instantOf } from '@cimento/core'
import { type Operation, tick } from '@cimento/core/journal'
import {
  backupText,
  cellKey,
  type Cimento,
  gestures,
  mainSource,
  modelVersion,
} from '@cimento/core/workspace'

const tests = 2000

/**
 * The backup of a large company: 2,000 tests with so many observations altogether (people and outcomes of one
 * version on one day), each typed by itself.
 */
export function largeBackup(observations: number): string {
  const today = civilDate('2026-11-02')
  if (!today) throw new Error('it is a day')
  const noon = Date.parse(`${today}T12:00:00Z`)
  const operations: Operation<Cimento>[] = []
  const write = (action: string, changes: Operation<Cimento>['changes']) =>
    operations.push({ id: tick(operations.at(-1)?.id, noon, 'large'), model: modelVersion, action, changes })
  for (let number = 1; number <= tests; number += 1) {
    const made = gestures.createIdea.action(
      { highestNumber: number - 1 },
      { title: `Spese di spedizione in vista, prova ${number}` },
      { today, now: instantOf(noon), newId: () => `test-${number}` },
    )
    if (!made.ok) throw new Error(`No idea ${number}: ${JSON.stringify(made.error)}`)
    write(gestures.createIdea.name, made.value)
  }
  for (let at = 0; at < observations; at += 1) {
    const on = addDays(today, Math.floor(at / tests / 2))
    const arm = at % 2 === 0 ? 'a' : 'b'
    write('record-counts', [
      {
        type: 'series',
        id: `test-${(Math.floor(at / 2) % tests) + 1}`,
        set: {
          [cellKey(on, arm, 'units', mainSource)]: 6000 + (at % 50),
          [cellKey(on, arm, 'successes', mainSource)]: 190 + (at % 40),
        },
      },
    ])
  }
  return backupText(operations, instantOf(noon))
}
