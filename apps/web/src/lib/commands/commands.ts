import { paths } from '../paths.ts'

export type CommandGroup = 'anywhere' | 'go' | 'tests' | 'experiment' | 'fields'

/** Something that a key or the palette can do. Its names are in `command-names.ts`. */
type CommandFacts = {
  readonly id: string
  readonly group: CommandGroup
  /**
   * The keys that do it: `c`, `shift+m`, `mod+k` (Ctrl, or ⌘ on a Mac), or one after the other, `g o`.
   * Single keys can be switched off; those with `mod` always work.
   */
  readonly keys: readonly string[]
  /** Holding the key down does it again and again. */
  readonly repeats?: true
  /** A page: the command goes there. */
  readonly href?: string
  /** Only a key makes sense of it: the palette leaves it out. */
  readonly keysOnly?: true
}

/**
 * Everything there is a key for, in the order of the keyboard map: palette, map and shortcuts read this one
 * table, so they cannot disagree. A command works while something on the screen answers to it.
 */
export const commands = [
  { id: 'new-idea', group: 'anywhere', keys: ['c'] },
  { id: 'palette', group: 'anywhere', keys: ['mod+k'], keysOnly: true },
  { id: 'search', group: 'anywhere', keys: ['/'], keysOnly: true },
  { id: 'undo', group: 'anywhere', keys: ['mod+z'], repeats: true },
  { id: 'redo', group: 'anywhere', keys: ['mod+shift+z', 'mod+y'], repeats: true },
  { id: 'backup', group: 'anywhere', keys: ['mod+s'] },
  { id: 'keyboard', group: 'anywhere', keys: ['?'] },
  { id: 'language', group: 'anywhere', keys: [] },
  { id: 'theme', group: 'anywhere', keys: [] },

  { id: 'today', group: 'go', keys: ['g o'], href: paths.today },
  { id: 'tests', group: 'go', keys: ['g b'], href: paths.backlog },
  { id: 'lessons', group: 'go', keys: ['g l'], href: paths.lessons },
  { id: 'planner', group: 'go', keys: ['g s'], href: paths.planner },
  { id: 'templates', group: 'go', keys: [], href: paths.templates },
  { id: 'kpi', group: 'go', keys: ['g k'], href: paths.kpi },
  { id: 'settings', group: 'go', keys: ['g i'], href: paths.settings },
  { id: 'trash', group: 'go', keys: [], href: paths.trash },
  { id: 'read', group: 'go', keys: [], href: paths.read },

  { id: 'next-card', group: 'tests', keys: ['j'], repeats: true, keysOnly: true },
  { id: 'previous-card', group: 'tests', keys: ['k'], repeats: true, keysOnly: true },
  { id: 'score', group: 'tests', keys: ['i'], keysOnly: true },
  { id: 'move', group: 'tests', keys: ['shift+m'], keysOnly: true },
  { id: 'switch-view', group: 'tests', keys: ['v'] },

  { id: 'phase', group: 'experiment', keys: ['1', '2', '3', '4', '5', '6'], keysOnly: true },
  { id: 'add-counts', group: 'experiment', keys: ['d'] },

  // What every field and dialog does by itself: for the map only.
  { id: 'submit', group: 'fields', keys: ['mod+enter'], keysOnly: true },
  { id: 'close', group: 'fields', keys: ['escape'], keysOnly: true },
] as const satisfies readonly CommandFacts[]

export type CommandId = (typeof commands)[number]['id']
export type Command = CommandFacts & { readonly id: CommandId }
