import { gestures, type Written } from '@cimento/core/workspace'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { usePreferences } from '../preferences.ts'
import { usePerform } from '../workspace/workspace-context.tsx'
import { messages } from './messages.ts'
import { ownersOf, useUndoStack, type Step } from './undo-stack.ts'
import { wordIssue, wordOperation } from './word-operation.ts'

/** Takes back what this tab did, and does it again: one step at a time, each told in words. */
export function useUndo() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)

  async function takeBack(direction: 'undo' | 'redo', step: Step | undefined) {
    const { standIns, turn, drop } = useUndoStack.getState()
    if (!step) return say(direction === 'undo' ? text.nothingToUndo : text.nothingToRedo)
    const { operation, before, what } = step
    const done = await perform(gestures[direction], ownersOf(step), { operation, before, standIns })
    if (done.ok && done.step) {
      turn(step, done.step)
      const words = { what: wordOperation(what, language) }
      return direction === 'undo'
        ? say(text.undone(words), { label: text.redo, onSelect: redo })
        : say(text.redone(words), { label: text.undo, onSelect: undo })
    }
    const [issue] = done.ok ? [] : done.issues
    // Without an issue it is the disk that refused: the step stays, for when it works again.
    if (!issue) return
    drop(step)
    say(wordIssue(issue, what, language))
  }

  const undo = () => inTurn(() => takeBack('undo', useUndoStack.getState().past.at(-1)))
  const redo = () => inTurn(() => takeBack('redo', useUndoStack.getState().future.at(-1)))
  return {
    undo,
    redo,
    /** Takes back one certain gesture, wherever it stands in the row. */
    undoOf: (operation: string) =>
      inTurn(() =>
        takeBack(
          'undo',
          useUndoStack.getState().past.find((step) => step.operation.id === operation),
        ),
      ),
  }
}

/** The button of a toast that takes back what was just done; none where nothing was written. */
export function useUndoAction() {
  const { undo } = useText(messages)
  const { undoOf } = useUndo()
  return ({ step }: { readonly step: Written | undefined }) =>
    step && { label: undo, onSelect: () => undoOf(step.operation.id) }
}

let queue: Promise<void> = Promise.resolve()

/** Quick presses wait for each other: each takes back what the one before has left. */
function inTurn(work: () => Promise<void>): void {
  queue = queue.then(work)
}
