import { useState, type DragEvent } from 'react'
import { useLocation } from 'wouter'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import type { ColumnName, Entry } from './entries.ts'
import { moveTo } from './moves.ts'
import { wordMove } from './word-move.ts'

/** Dragging a card with the pointer: the same moves as the dialog's. The card itself never moves: its facts do. */
export function useDrag() {
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const [, navigate] = useLocation()
  const [dragged, setDragged] = useState<Entry>()
  const [over, setOver] = useState<ColumnName>()
  const moveOver = dragged && over !== undefined ? moveTo(dragged, over) : undefined

  function end() {
    setDragged(undefined)
    setOver(undefined)
  }

  return {
    dragged,
    /** What letting go over this column would do. */
    hintAt: (column: ColumnName) =>
      column === over && moveOver ? { kind: moveOver.kind, words: wordMove(moveOver, language) } : undefined,
    card: (entry: Entry) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', entry.file.experiment.title)
        setDragged(entry)
      },
      onDragEnd: end,
    }),
    column: (column: ColumnName) => ({
      onDragOver: (event: DragEvent) => {
        if (!dragged) return
        // Every column takes the drop: where it leads nowhere, it says why.
        event.preventDefault()
        if (over !== column) setOver(column)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        const move = dragged && moveTo(dragged, column)
        end()
        if (!move) return
        if (move.kind === 'open') navigate(move.href.slice(1))
        else say(wordMove(move, language))
      },
    }),
  }
}
