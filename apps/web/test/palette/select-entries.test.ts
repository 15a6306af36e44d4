import type { CivilDate } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { entriesOf } from '../../src/features/palette/entries.ts'
import { isNarrowed, mostShown, selectEntries } from '../../src/features/palette/select-entries.ts'
import type { Language } from '../../src/lib/i18n/language.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

test('P21 tests are found by key in either language, by prefix and without accents', async () => {
  const { labels } = await log('Città: landing per Milano', 'Spese visibili', 'Sconto di compleanno')
  expect(labels('spe')).toEqual(['Spese visibili'])
  expect(labels('citta')).toEqual(['Città: landing per Milano'])
  expect(labels('vis spe')).toEqual(['Spese visibili'])
  expect(labels('ESP-3')).toEqual(['Sconto di compleanno'])
  expect(labels('exp-3')).toEqual(['Sconto di compleanno'])
  expect(labels('niente del genere')).toEqual([])
})

test('pages and commands are found by their names in both languages, whichever is in use', async () => {
  for (const language of ['it', 'en'] as const) {
    const { ids } = await log()
    expect(ids('impost', language)).toEqual(['command/settings'])
    expect(ids('settings', language)).toEqual(['command/settings'])
    expect(ids('cestino', language)).toEqual(ids('trash', language))
    expect(ids('scorciatoie', language)).toEqual(['command/keyboard'])
  }
})

test('with no text come the tests opened last, then pages and commands; what only a key can do is left out', async () => {
  const { ids, tests } = await log('Prima idea', 'Seconda idea', 'Terza idea')
  const [first, , third] = tests
  const listed = ids('', 'it', [String(third), String(first)])
  expect(listed.slice(0, 2)).toEqual([`test/${third}`, `test/${first}`])
  expect(listed).toContain('command/today')
  expect(listed).not.toContain('command/next-card')
  expect(listed.filter((id) => id.startsWith('test/'))).toHaveLength(2)
})

test('a command that nothing on the screen answers to is not offered; a page always is', async () => {
  const { ids } = await log()
  expect(ids('', 'it', [], () => false)).toEqual([
    'command/today',
    'command/tests',
    'command/lessons',
    'command/planner',
    'command/templates',
    'command/kpi',
    'command/settings',
    'command/trash',
    'command/read',
  ])
})

test('names that begin with the text come before names that contain it, the recent ones first among equals', async () => {
  const { labels, tests } = await log('Prezzo in vista', 'Sconto sul prezzo', 'Prezzo a rate')
  expect(labels('prezzo')).toEqual(['Prezzo a rate', 'Prezzo in vista', 'Sconto sul prezzo'])
  expect(labels('prezzo', [String(tests[0])])).toEqual([
    'Prezzo in vista',
    'Prezzo a rate',
    'Sconto sul prezzo',
  ])
})

test('> narrows to commands and pages, @ to a person; neither is an idea', async () => {
  const { ids, labels } = await log('Lezioni di cucina')
  expect(labels('lezioni')).toEqual(['Lezioni', 'Lezioni di cucina'])
  expect(ids('>lez')).toEqual(['command/lessons'])
  expect(labels('@giu')).toEqual(['Lezioni di cucina'])
  expect(labels('@luca')).toEqual([])
  expect(['>a', ' #b', '@c', 'a > b'].map(isNarrowed)).toEqual([true, true, true, false])
})

test('never more than a screenful', async () => {
  const { labels } = await log(...Array.from({ length: 20 }, (_, at) => `Idea numero ${at}`))
  expect(labels('idea')).toHaveLength(mostShown)
})

/** A log of ideas, all of them Giulia's, and what the palette makes of it. */
async function log(...titles: readonly string[]) {
  const { perform, mirror } = await memoryWorkspace()
  for (const title of titles) {
    const written = await perform(gestures.createIdea, '', { title })
    const id = written.ok ? (written.written[0]?.id ?? '') : ''
    await perform(gestures.editExperiment, id, { owner: 'Giulia' })
  }
  const { files, keys } = mirror.snapshot()
  const select = (query: string, language: Language, recent: readonly string[], isAnswered: () => boolean) =>
    selectEntries(
      entriesOf(files, { keys, language, today: '2026-11-23' as CivilDate, isAnswered }),
      query,
      recent,
    )
  return {
    tests: files.map(({ experiment }) => experiment.id),
    labels: (query: string, recent: readonly string[] = []) =>
      select(query, 'it', recent, () => true).map(({ label }) => label),
    ids: (
      query: string,
      language: Language = 'it',
      recent: readonly string[] = [],
      isAnswered = () => true,
    ) => select(query, language, recent, isAnswered).map(({ id }) => id),
  }
}
