import type { CaseFile } from '@cimento/core/workspace'
import type { Language } from '@cimento/report'
import { byNumber } from './by-number.ts'

/**
 * The tests with "Persona 1", "Persona 2", … for every person that is named as one: who owns a test or a lesson, and
 * who decided. Their exact names are replaced in every other text too. Numbers go by the first test that names them,
 * so that a later test changes no earlier page.
 */
export function anonymous(files: readonly CaseFile[], language: Language): readonly CaseFile[] {
  const names = new Map<string, string>()
  for (const person of files.toSorted(byNumber).flatMap(peopleOf)) {
    if (!names.has(person)) names.set(person, `${word[language]} ${names.size + 1}`)
  }
  if (names.size === 0) return files
  // The longer name first: "Anna Neri" is not "Anna" with a word behind it.
  const all = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const anyName = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${all.join('|')})(?![\p{L}\p{N}_])`, 'gu')
  const withoutNames = (text: string) => text.replaceAll(anyName, (name) => names.get(name) ?? name)
  return files.map((file) => mapped(file, withoutNames))
}

const word: { readonly [language in Language]: string } = { it: 'Persona', en: 'Person' }

/** "Giulia e Marco", "Anna, Ugo" are two people each. */
function peopleOf({ experiment, lesson, decision }: CaseFile): readonly string[] {
  return [experiment.owner, decision?.value.decidedBy ?? '', lesson?.owner ?? '']
    .flatMap((text) => text.split(/\s*[,;/&+\n]\s*|\s+(?:e|ed|and)\s+/u))
    .map((name) => name.trim())
    .filter(Boolean)
}

/** The fields that people write in, wherever they stand in a file; all others are ids, figures and choices. */
const written: ReadonlySet<string> = new Set([
  'activityReason',
  'because',
  'believed',
  'change',
  'channel',
  'decidedBy',
  'done',
  'learned',
  'name',
  'next',
  'owner',
  'reason',
  'scope',
  'segment',
  'shows',
  'soWhat',
  'source',
  'tags',
  'takeaway',
  'title',
])

function mapped<T>(value: T, change: (text: string) => string, isWritten?: boolean): T
function mapped(value: unknown, change: (text: string) => string, isWritten = false): unknown {
  if (typeof value === 'string') return isWritten ? change(value) : value
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, change, isWritten))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, mapped(member, change, written.has(key))]),
  )
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
