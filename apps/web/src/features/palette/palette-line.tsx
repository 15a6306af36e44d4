import { Book, CornerDownRight, FlaskConical, PanelTop, Plus } from 'lucide-react'
import { keyCaps } from '../../lib/commands/key-caps.ts'
import type { Command } from '../../lib/commands/commands.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { messages } from './messages.ts'
import styles from './palette.module.css'
import type { Line } from './use-palette.ts'

type PaletteLineProps = {
  readonly id: string
  readonly line: Line
  readonly selected: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** One option of the palette: what it is, what it is called, where it stands or which keys do the same. */
export function PaletteLine({ id, line, selected, onPoint, onChoose }: PaletteLineProps) {
  const text = useText(messages)
  const Icon = icons[line.kind]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={styles['line']}
      data-testid="palette-result"
      onPointerMove={() => selected || onPoint()}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={16} aria-hidden="true" className={styles['icon']} />
      <span className={line.kind === 'lesson' ? styles['takeaway'] : styles['label']}>
        {line.kind === 'new-idea' ? text.newIdea({ title: line.title }) : line.label}
      </span>
      <Note line={line} />
    </div>
  )
}

const icons = {
  test: FlaskConical,
  lesson: Book,
  page: PanelTop,
  command: CornerDownRight,
  'new-idea': Plus,
} as const satisfies Record<Line['kind'], unknown>

function Note({ line }: { readonly line: Line }) {
  const text = useText(messages)
  switch (line.kind) {
    case 'test':
      return (
        <span className={styles['note']}>
          {line.code} · {text.stages[line.stage]}
        </span>
      )
    case 'lesson':
      return (
        <span className={styles['note']}>
          {text.lesson} · {line.code}
        </span>
      )
    case 'page':
    case 'command':
      return <Keys command={line.command} />
    case 'new-idea':
      return null
  }
}

function Keys({ command: { keys } }: { readonly command: Command }) {
  const { language, singleKeyShortcuts } = usePreferences()
  const first = keys.find((own) => singleKeyShortcuts || own.startsWith('mod+'))
  if (first === undefined) return null
  return (
    <span className={styles['keys']}>
      {keyCaps(first, language).map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  )
}
