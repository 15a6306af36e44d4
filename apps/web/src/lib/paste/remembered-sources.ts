import { headerWords, readAnswers, type ImportAnswers } from '@cimento/intake'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What was said of rows with these headers. */
type Source = { readonly headers: string; readonly answers: ImportAnswers }

type RememberedSources = {
  /** The ones used last come first. */
  readonly sources: readonly Source[]
  readonly remember: (source: Source) => void
}

const most = 50

/** What a person said of files on this device, to propose it for the next one with the same headers. */
export const useRememberedSources = create<RememberedSources>()(
  persist(
    (set) => ({
      sources: [],
      remember: (source) =>
        set(({ sources }) => ({
          sources: [source, ...sources.filter(({ headers }) => headers !== source.headers)].slice(0, most),
        })),
    }),
    {
      name: 'cimento.sources',
      partialize: ({ sources }) => ({ sources }),
      merge: (stored, initial) => ({ ...initial, sources: readSources(stored) }),
    },
  ),
)

/** What tells a source: its headers. Where they tell its columns apart their order does not matter. */
export function headersOf(columns: readonly { readonly name: string }[]): string | undefined {
  const names = columns.map(({ name }) => headerWords(name))
  if (names.every((name) => name === '')) return undefined
  const isTelling = new Set(names).size === names.length && !names.includes('')
  return (isTelling ? names.toSorted() : names).join('\n')
}

/** What was stored may come from another version: only answers as they are now count. */
function readSources(stored: unknown): readonly Source[] {
  const list = typeof stored === 'object' && stored !== null && 'sources' in stored ? stored.sources : []
  if (!Array.isArray(list)) return []
  return list.flatMap((source: unknown): readonly Source[] => {
    if (typeof source !== 'object' || source === null || !('headers' in source) || !('answers' in source))
      return []
    const { headers } = source
    const answers = readAnswers(JSON.stringify(source.answers))
    return typeof headers === 'string' && answers.ok ? [{ headers, answers: answers.value }] : []
  })
}
