import type { FolderNote } from '@cimento/core/workspace'
import { describeBackupIssue, formatCount } from '@cimento/report'
import { useEffect, useState } from 'react'
import {
  forgetFolder,
  readFolder,
  writeFolder,
  type ConnectedFolder,
} from '../../lib/folder/connected-folder.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { exchange, type Exchanged, type FolderProblem } from './exchange.ts'
import { messages } from './folder-messages.ts'
import { mergeIn } from './merge.ts'
import { useSayMerged } from './use-say-merged.ts'

/** The folder this device exchanges with, and what can be done with it. */
export function useSharedFolder() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const workspace = useWorkspace()
  const say = useNotices((notices) => notices.say)
  const sayMerged = useSayMerged()
  const [folder, setFolder] = useState<ConnectedFolder>()
  const [problem, setProblem] = useState<FolderProblem | 'no-access'>()
  const [notes, setNotes] = useState<readonly string[]>([])
  /** What others wrote about things that were changed here too: a person chooses. */
  const [conflicting, setConflicting] = useState<Exchanged['operations']>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let current = true
    const remember = async () => {
      const remembered = await readFolder().catch(() => undefined)
      if (current) setFolder(remembered)
    }
    void remember()
    return () => {
      current = false
    }
  }, [])

  async function keep(next: ConnectedFolder) {
    setFolder(next)
    await writeFolder(next).catch(() => undefined)
  }

  async function connect() {
    const directory = await globalThis.window
      .showDirectoryPicker?.({ mode: 'readwrite' })
      .catch(() => undefined)
    if (!directory) return
    const connected = { directory, writer: newWriter(), exchangedAt: null }
    await keep(connected)
    await run(connected)
  }

  async function disconnect() {
    await forgetFolder().catch(() => undefined)
    setFolder(undefined)
    setProblem(undefined)
    setNotes([])
  }

  /** @param isQuiet says nothing where nothing is new: what was said last, with its undo, still counts */
  async function run(connected = folder, isQuiet = false) {
    if (!connected) return
    setBusy(true)
    setProblem(undefined)
    const failed = await exchangeWith(connected, isQuiet).catch(() => 'no-access' as const)
    setProblem(failed)
    setBusy(false)
  }

  async function exchangeWith(connected: ConnectedFolder, isQuiet: boolean) {
    const access = await connected.directory.requestPermission({ mode: 'readwrite' })
    if (access !== 'granted') return 'no-access'
    const exchanged = await exchange(workspace, connected.directory, connected.writer, Date.now())
    if (!exchanged.ok) return exchanged.error
    const { operations, merge, notes: unread } = exchanged.value
    const { added, conflicts, tooFarAhead, heldBack } = merge
    setNotes([
      ...unread.map((note) => noteText(note, text, language)),
      ...(tooFarAhead.length > 0
        ? [text.tooFarAhead({ operations: formatCount(tooFarAhead.length, language) })]
        : []),
      ...(heldBack.length > 0 ? [text.heldBack({ operations: formatCount(heldBack.length, language) })] : []),
    ])
    await keep({ ...connected, exchangedAt: Date.now() })
    if (conflicts.length > 0) setConflicting(operations)
    else if (added.length === 0) {
      if (!isQuiet) say(text.nothingNew)
    } else {
      const merged = await mergeIn(workspace, merge, [])
      if (!merged.ok) return merged.error
      const words = text.taken({ operations: formatCount(added.length, language) })
      sayMerged(words, merged.value.takeBack, text)
    }
    return undefined
  }

  return {
    folder,
    problem,
    notes,
    busy,
    conflicting,
    connect,
    disconnect,
    run,
    chosen: () => setConflicting(undefined),
  }
}

/** One for each device: two that share a name would write the same file. */
function newWriter(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16)
}

function noteText(note: FolderNote, text: (typeof messages)['it'], language: Language): string {
  switch (note.kind) {
    case 'conflicted-copy':
      return text.copy(note)
    case 'unread-file':
      return text.unread({ path: note.path, why: describeBackupIssue(note.issue, language) })
    case 'half-written':
      return text.halfWritten(note)
    case 'bad-line':
      return text.badLine(note)
  }
}
