import type { Result } from '@cimento/core'
import {
  readBlock,
  type Block,
  type PlanWindow,
  type RowChoices,
  type RowKind,
  type RowsHere,
  type RowsSummary,
  type SheetStart,
} from '@cimento/intake'
import { describeIntakeProblem } from '@cimento/report'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { startIntake, type Intake } from './files/intake.ts'
import type {
  FoundSheet,
  IntakeRequests,
  Progress,
  SheetProblem,
  TakenRows,
} from './files/intake-requests.ts'
import { mostShown } from './files/most-shown.ts'
import { pasteMessages } from './paste-messages.ts'

/** Files that were opened, and which of their sheets are looked at. */
export type OpenedFiles = {
  readonly name: string
  readonly isOneFile: boolean
  readonly sheets: readonly FoundSheet[]
  /** Several are a version each. */
  readonly chosen: readonly number[]
}

/** Rows on their way into a grid: typed and pasted text, or files that a worker reads. */
export type PasteInput = {
  /** What stands in the field. */
  readonly text: string
  readonly files: OpenedFiles | undefined
  /** The files that are being read. */
  readonly reading: (Progress & { readonly name: string }) | undefined
  readonly problem: string | undefined
  readonly block: Result<Block, SheetProblem> | undefined
  /** Of rows that stay with the worker: what is shown of them, and how they are read. */
  readonly far: FarRows | undefined
  readonly starts: Readonly<Record<RowKind, readonly SheetStart[]>>
  readonly write: (text: string) => void
  readonly choose: (files: readonly File[]) => void
  readonly chooseSheets: (sheets: readonly number[]) => void
  /** Back to what was there before the reading began. */
  readonly cancel: () => void
}

export type FarRows = {
  readonly rows: Result<RowsSummary, SheetProblem>
  readonly read: (choices: RowChoices, here: RowsHere) => Promise<IntakeRequests['read']['answer']>
}

type UsePasteInput = {
  readonly pasted: string
  readonly dropped?: readonly File[] | undefined
  readonly window: PlanWindow
  /** The sheets to begin with: some versions, one, or none before a person says so. */
  readonly firstSheets: (sheets: readonly FoundSheet[], isOneFile: boolean) => readonly number[]
  /** Other rows: nothing said of the last ones holds. */
  readonly onChange: () => void
}

type Content = {
  readonly text: string
  readonly files?: OpenedFiles | undefined
  readonly taken?: TakenRows | undefined
}

export function usePasteInput(props: UsePasteInput): PasteInput {
  const { pasted, dropped, window, firstSheets, onChange } = props
  const words = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const isLong = pasted.length > mostShown
  const [content, setContent] = useState<Content>({ text: isLong ? '' : pasted })
  const [reading, setReading] = useState<PasteInput['reading']>()
  const [problem, setProblem] = useState<string>()
  /** The worker whose files are shown, and the one that is opening others. */
  const shown = useRef<Intake>(undefined)
  const opening = useRef<Intake>(undefined)

  useEffect(
    () => () => {
      opening.current?.end()
      shown.current?.end()
    },
    [],
  )
  // Rows that come with the dialog: dropped on the table, or too many for the field.
  useEffect(() => {
    if (dropped) choose(dropped)
    else if (isLong) choose([new File([pasted], words.chosenText)])
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the dialog opens
  }, [])

  const block = useMemo(() => {
    if (content.taken && content.taken.text === undefined) return content.taken.block
    if (content.text.trim() === '') return undefined
    const read = readBlock(content.text, window)
    return read.ok ? read : { ok: false as const, error: { ...read.error, sheet: '' } }
    // oxlint-disable-next-line react/exhaustive-deps -- the days of a window, not the object
  }, [content, window.startsOn, window.endsOn])

  function show(next: Content) {
    setContent(next)
    setReading(undefined)
    setProblem(undefined)
    onChange()
  }

  function stop(reason?: string) {
    opening.current?.end()
    opening.current = undefined
    setReading(undefined)
    setProblem(reason)
  }

  function write(text: string) {
    shown.current?.end()
    shown.current = undefined
    stop()
    show({ text })
  }

  function choose(files: readonly File[]) {
    const [first] = files
    if (!first) return
    stop()
    const intake = startIntake()
    opening.current = intake
    const name = files.length === 1 ? first.name : words.files({ count: files.length })
    setReading({ name, done: 0, total: 0 })
    const onProgress = (progress: Progress) => opening.current === intake && setReading({ name, ...progress })
    const open = async () => {
      const opened = await intake.ask<'open'>({ kind: 'open', files }, onProgress)
      if (opening.current !== intake) return
      if (!opened.ok) {
        const { file } = opened.error
        return stop(words.ofSheet({ name: file, problem: describeIntakeProblem(opened.error, language) }))
      }
      const sheets = opened.value
      const chosen = firstSheets(sheets, files.length === 1)
      const found = { name, isOneFile: files.length === 1, sheets, chosen }
      await take(intake, found, onProgress)
    }
    open().catch(
      () => opening.current === intake && stop(words.ofSheet({ name, problem: words.fileUnreadable })),
    )
  }

  async function take(intake: Intake, files: OpenedFiles, onProgress: (progress: Progress) => void) {
    const taken =
      files.chosen.length === 0
        ? undefined
        : await intake.ask<'take'>(
            { kind: 'take', sheets: files.chosen, window, versionName: words.versionColumn },
            onProgress,
          )
    if (opening.current !== intake) return
    opening.current = undefined
    if (shown.current !== intake) shown.current?.end()
    shown.current = intake
    show({ text: taken?.text ?? '', files, taken })
  }

  function chooseSheets(chosen: readonly number[]) {
    const { files } = content
    const intake = shown.current
    if (!files || !intake) return
    opening.current = intake
    setReading({ name: files.name, done: 0, total: 0 })
    take(intake, { ...files, chosen }, (progress) => setReading({ name: files.name, ...progress })).catch(
      () => {
        write('')
        setProblem(words.ofSheet({ name: files.name, problem: words.fileUnreadable }))
      },
    )
  }

  const far = useMemo((): FarRows | undefined => {
    const { taken } = content
    const intake = shown.current
    if (!taken || taken.text !== undefined || !intake) return undefined
    return {
      rows: taken.rows,
      read: (choices, here) => intake.ask<'read'>({ kind: 'read', choices, here }),
    }
  }, [content])

  return {
    text: content.text,
    files: content.files,
    reading,
    problem,
    block,
    far,
    starts: content.taken?.starts ?? alone,
    write,
    choose,
    chooseSheets,
    cancel() {
      // Whoever reads other sheets of the file in sight cannot be stopped without it.
      if (opening.current === shown.current) write('')
      else stop()
    },
  }
}

const alone = { days: [], rows: [] } as const
