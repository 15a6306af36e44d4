import { civilDate, type Lesson } from '@cimento/core'
import { gestures, type CaseFile, readingGestures } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { entriesOf, taught } from '../../src/features/lessons/entries.ts'
import { selectEntries, wayOut } from '../../src/features/lessons/select-entries.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { noFilters, type Filters } from '../../src/features/lessons/use-filters.ts'

const counts = {
  harm: { control: { units: 9000, successes: 300 }, treatment: { units: 9100, successes: 214 } },
  inconclusive: { control: { units: 1000, successes: 40 }, treatment: { units: 1000, successes: 41 } },
}

async function close(
  { mirror, perform }: Workspace,
  title: string,
  {
    lesson,
    channel,
    says,
  }: { readonly lesson: Partial<Lesson>; readonly channel: string; readonly says: keyof typeof counts },
): Promise<void> {
  await perform(readingGestures.saveFinishedTest, '', {
    title,
    kpi: { name: 'Ordini', direction: 'higher' },
    ...counts[says],
  })
  const id = mirror.snapshot().files.find(({ experiment }) => experiment.title === title)?.experiment.id ?? ''
  await perform(gestures.editExperiment, id, { channel, level: channel === '' ? null : 'conversion' })
  const decision = { action: 'stop', reason: 'Abbiamo altre priorità', next: '', decidedBy: 'Anna' } as const
  await perform(gestures.decideTest, id, decision)
  await perform(gestures.closeTest, id, lesson)
}

/** A test that does harm, then one that cannot say; an idea on top. */
async function twoLessons(): Promise<readonly CaseFile[]> {
  const workspace = await memoryWorkspace()
  await close(workspace, 'Popup in uscita', {
    says: 'harm',
    channel: 'Sito',
    lesson: {
      takeaway: 'Il popup in uscita infastidisce più di quanto venda',
      learned: 'Più in città',
      type: 'message',
    },
  })
  await close(workspace, 'Oggetto della newsletter', {
    says: 'inconclusive',
    channel: '',
    lesson: { takeaway: 'Con mille lettori non si può giudicare', tags: ['e-mail', 'città'], type: 'method' },
  })
  await workspace.perform(gestures.createIdea, '', { title: 'Solo un’idea' })
  return workspace.mirror.snapshot().files
}

const files = await twoLessons()
const entries = entriesOf(files)
const select = (filters: Partial<Filters>) =>
  selectEntries(entries, { ...noFilters, ...filters }, () => 'ESP-1')
const titles = (filters: Partial<Filters>) => select(filters).map(({ experiment }) => experiment.title)

test('only closed tests have lessons, the last closed first', () => {
  expect(titles({})).toEqual(['Oggetto della newsletter', 'Popup in uscita'])
  const closedLater = files.map((file) =>
    file.lesson && file.experiment.title === 'Popup in uscita'
      ? { ...file, lesson: { ...file.lesson, closedOn: civilDate('2026-12-01') ?? null } }
      : file,
  )
  expect(entriesOf(closedLater).map(({ experiment }) => experiment.title)).toEqual([
    'Popup in uscita',
    'Oggetto della newsletter',
  ])
})

test('P58 a test taught something when it gave an answer, whatever the answer', () => {
  expect(taught(entries)).toBe(1)
  expect(taught([])).toBe(0)
})

test('R-LES-04 words and properties narrow the list together', () => {
  expect(titles({ q: 'citta' })).toHaveLength(2)
  expect(titles({ q: 'newsletter' })).toEqual(['Oggetto della newsletter'])
  expect(titles({ q: 'esp-1' })).toHaveLength(2)
  expect(titles({ level: 'conversion', channel: 'Sito' })).toEqual(['Popup in uscita'])
  expect(titles({ decision: 'scale' })).toEqual([])
  expect(titles({ type: 'method', q: 'citt' })).toEqual(['Oggetto della newsletter'])
})

test('where nothing is found, each filter says what leaving it out would show', () => {
  const filters = { ...noFilters, q: 'newsletter', channel: 'Sito', decision: 'stop' }
  expect(wayOut(filters, select)).toEqual([
    { name: 'q', count: 1 },
    { name: 'channel', count: 1 },
  ])
})
