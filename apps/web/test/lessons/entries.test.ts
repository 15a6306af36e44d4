import { gestures, caseFiles } from '@cimento/core/workspace'
import { countedLog, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { entriesOf, taught } from '../../src/features/lessons/entries.ts'
import { selectEntries, wayOut } from '../../src/features/lessons/select-entries.ts'
import { noFilters, type Filters } from '../../src/features/lessons/use-filters.ts'

/** A planned test that met its criterion, then a finished one that cannot say; an idea on top. */
function twoLessons(): MemoryLog {
  const log = countedLog({ channel: 'Sito', level: 'conversion' })
  log.perform(gestures.readResults, {}, 'id-1')
  close(log, 'id-1', 'La data di consegna in vista fa comprare di più')
  log.today = '2026-12-07'
  const changes = log.perform(gestures.saveFinishedTest, {
    title: 'Oggetto della newsletter',
    kpi: { name: 'Aperture', direction: 'higher' },
    control: { units: 1000, successes: 40 },
    treatment: { units: 1000, successes: 41 },
  })
  close(
    log,
    changes.find(({ type }) => type === 'experiment')?.id ?? '',
    'Con mille lettori l’oggetto non si può giudicare',
  )
  log.perform(gestures.createIdea, { title: 'Solo un’idea' })
  return log
}

function close(log: MemoryLog, id: string, takeaway: string): void {
  log.perform(
    gestures.decideTest,
    { action: 'stop', reason: 'Abbiamo altre priorità', next: '', decidedBy: 'Anna' },
    id,
  )
  log.perform(gestures.closeTest, { takeaway, learned: 'Più città, più ordini', type: 'message' }, id)
}

const entries = entriesOf(caseFiles(twoLessons().rows()))
const select = (filters: Partial<Filters>) =>
  selectEntries(entries, { ...noFilters, ...filters }, () => 'ESP-1')
const titles = (filters: Partial<Filters>) => select(filters).map(({ experiment }) => experiment.title)

test('only closed tests have lessons, the last closed first', () => {
  expect(titles({})).toEqual(['Oggetto della newsletter', 'Delivery date on the product page'])
})

test('P58 a test taught something when it gave an answer, whatever the answer', () => {
  expect(taught(entries)).toBe(1)
  expect(taught([])).toBe(0)
})

test('R-LES-04 words and properties narrow the list together', () => {
  expect(titles({ q: 'citta' })).toHaveLength(2)
  expect(titles({ q: 'newsletter' })).toEqual(['Oggetto della newsletter'])
  expect(titles({ q: 'esp-1' })).toHaveLength(2)
  expect(titles({ level: 'conversion', channel: 'Sito' })).toEqual(['Delivery date on the product page'])
  expect(titles({ decision: 'scale' })).toEqual([])
  expect(titles({ type: 'message', q: 'consegna' })).toEqual(['Delivery date on the product page'])
})

test('where nothing is found, each filter says what leaving it out would show', () => {
  const filters = { ...noFilters, q: 'newsletter', channel: 'Sito', decision: 'stop' }
  expect(wayOut(filters, select)).toEqual([
    { name: 'q', count: 1 },
    { name: 'channel', count: 1 },
  ])
})
