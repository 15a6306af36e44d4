import { ArrowRight, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useDelete } from '../../lib/trash/use-trash.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { columns, type Entry } from './entries.ts'
import { messages } from './messages.ts'
import styles from './move-dialog.module.css'
import { moveTo } from './moves.ts'
import { wordMove } from './word-move.ts'

type MoveDialogProps = { readonly entry: Entry; readonly onClose: () => void }

/** What dragging a card does, without dragging: every column, with what leads there or why nothing does. */
export function MoveDialog({ entry, onClose }: MoveDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const { deleteTest } = useDelete()
  const [, navigate] = useLocation()
  const { id, title } = entry.file.experiment
  const list = useRef<HTMLUListElement>(null)
  const moves = columns.flatMap(({ name }) => {
    const move = moveTo(entry, name)
    return move ? [{ name, move }] : []
  })

  // The close button comes first in the dialog, but moving is what one is here for.
  useEffect(() => list.current?.querySelector('button')?.focus(), [])

  return (
    <Dialog
      title={text.moveTitle({ key: keyLabel(id) })}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <Button
          variant="quiet"
          onClick={() => {
            onClose()
            void deleteTest(entry.file)
          }}
        >
          <Trash2 size={16} aria-hidden="true" />
          {text.delete}
        </Button>
      }
    >
      <p className={styles['title']}>{title}</p>
      <ul ref={list} className={styles['columns']}>
        {moves.map(({ name, move }) => (
          <li key={name}>
            {move.kind === 'open' ? (
              <button
                type="button"
                className={styles['column']}
                onClick={() => {
                  onClose()
                  navigate(move.href.slice(1))
                }}
              >
                <strong>{text[name]}</strong>
                <span className={styles['note']}>{wordMove(move, language)}</span>
                <ArrowRight size={16} aria-hidden="true" />
              </button>
            ) : (
              <div className={styles['column']} data-refused>
                <strong>{text[name]}</strong>
                <span className={styles['note']}>{wordMove(move, language)}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
