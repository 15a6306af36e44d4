import { gestures, titleLength } from '@cimento/core/workspace'
import { describeTitleIssue } from '@cimento/report'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { handlerOf } from '../../lib/commands/handlers.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useRecent } from '../../lib/recent.ts'
import { useUndoAction } from '../../lib/undo/use-undo.ts'
import { keyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot, useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { entriesOf, type Entry } from './entries.ts'
import { messages } from './messages.ts'
import { isNarrowed, selectEntries } from './select-entries.ts'

/** A line of the palette: something found, or the idea that the text would make. */
export type Line = Entry | { readonly kind: 'new-idea'; readonly id: 'new-idea'; readonly title: string }

/** What the palette lists for the text in it, and what choosing a line does. */
export function usePalette(onClose: () => void) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { files, keys } = useSnapshot()
  const { perform, mirror } = useWorkspace()
  const today = useToday()
  const recent = useRecent(({ tests }) => tests)
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const entries = useMemo(
    () => entriesOf(files, { keys, language, today, isAnswered: ({ id }) => handlerOf(id) !== undefined }),
    [files, keys, language, today],
  )
  const found = selectEntries(entries, query, recent)
  const title = query.trim()
  const isIdea = [...title].length >= titleLength.shortest && !isNarrowed(query)
  const lines: readonly Line[] = isIdea ? [...found, { kind: 'new-idea', id: 'new-idea', title }] : found

  async function writeIdea() {
    const saved = await perform(gestures.createIdea, '', { title })
    if (!saved.ok) {
      const [issue] = saved.issues
      return issue && say(describeTitleIssue(issue, language))
    }
    const key = keyLabel(mirror.snapshot().keys.get(saved.written[0]?.id ?? ''), language)
    say(text.saved({ key, title }), undoAction(saved))
  }

  function choose(line: Line) {
    // First of all, so that what opens next finds the focus where the palette found it.
    onClose()
    if (line.kind === 'new-idea') void writeIdea()
    else if (line.kind === 'command') handlerOf(line.command.id)?.()
    else navigate(line.href.slice(1))
  }

  return { query, setQuery, lines, found: found.length, choose }
}
