import type { CivilDate } from '@cimento/core'
import { stage, type CaseFile, type Key, type Stage } from '@cimento/core/workspace'
import { commandNames } from '../../lib/commands/command-names.ts'
import { commands, type Command } from '../../lib/commands/commands.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { paths } from '../../lib/paths.ts'
import { keyLabel } from '../../lib/workspace/use-key-label.ts'
import { wordsIn } from '../../lib/search/words.ts'

type Found = {
  readonly id: string
  readonly label: string
  /** What a search looks through; only computed when there is one. */
  readonly words: () => readonly string[]
  readonly tags: readonly string[]
  readonly people: readonly string[]
}

/** Something the palette can open or do. */
export type Entry =
  | (Found & { readonly kind: 'test'; readonly href: string; readonly code: string; readonly stage: Stage })
  | (Found & { readonly kind: 'lesson'; readonly href: string; readonly code: string })
  | (Found & { readonly kind: 'page'; readonly href: string; readonly command: Command })
  | (Found & { readonly kind: 'command'; readonly command: Command })

type Context = {
  readonly keys: ReadonlyMap<string, Key>
  readonly language: Language
  readonly today: CivilDate
  /** Whether anything on the screen answers to a command. */
  readonly isAnswered: (command: Command) => boolean
}

/** Tests and lessons, the latest first, then pages and commands. */
export function entriesOf(files: readonly CaseFile[], context: Context): readonly Entry[] {
  const latest = files.toReversed()
  return [
    ...latest.map((file) => testEntry(file, context)),
    ...latest.flatMap((file) => lessonEntry(file, context)),
    ...commands.flatMap((command: Command) => commandEntry(command, context)),
  ]
}

function testEntry(file: CaseFile, { keys, language, today }: Context): Entry {
  const { experiment, lesson } = file
  const { id, title, channel, segment, kpiName, owner } = experiment
  const key = keys.get(id)
  const codes = [keyLabel(key, 'it'), keyLabel(key, 'en')]
  return {
    kind: 'test',
    id: `test/${id}`,
    label: title.trim() || keyLabel(key, language),
    href: paths.experiment(id),
    code: keyLabel(key, language),
    stage: stage(file, today),
    words: once(() =>
      wordsIn([...codes, title, channel, segment, kpiName, ...(lesson?.tags ?? [])].join(' ')),
    ),
    tags: lesson?.tags ?? [],
    people: [owner],
  }
}

function lessonEntry({ experiment, lesson }: CaseFile, { keys, language }: Context): readonly Entry[] {
  if (!lesson || lesson.closedOn === null) return []
  const { takeaway, learned, tags, owner } = lesson
  return [
    {
      kind: 'lesson',
      id: `lesson/${lesson.id}`,
      label: takeaway,
      href: paths.experiment(experiment.id, 'lesson'),
      code: keyLabel(keys.get(experiment.id), language),
      words: once(() => wordsIn([takeaway, learned, ...tags, experiment.channel].join(' '))),
      tags,
      people: [owner],
    },
  ]
}

function commandEntry(command: Command, { language, isAnswered }: Context): readonly Entry[] {
  const { id, href, keysOnly } = command
  if (keysOnly || (href === undefined && !isAnswered(command))) return []
  const found = {
    id: `command/${id}`,
    label: commandNames[language][id],
    words: once(() => wordsIn([commandNames.it[id], commandNames.en[id]].join(' '))),
    tags: [],
    people: [],
  }
  return [
    href === undefined ? { ...found, kind: 'command', command } : { ...found, kind: 'page', href, command },
  ]
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: compute() }).value
}
