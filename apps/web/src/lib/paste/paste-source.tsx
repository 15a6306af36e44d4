import { FileText, FolderOpen } from 'lucide-react'
import { useRef, type ClipboardEvent, type ReactNode, type RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useText } from '../i18n/use-text.ts'
import { mostShown } from './files/most-shown.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import { ReadingProgress } from './reading-progress.tsx'
import { SheetPicker } from './sheet-picker.tsx'
import { useFileDrop } from './use-file-drop.ts'
import type { PasteInput } from './use-paste-input.ts'

type PasteSourceProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly hint: ReactNode
  readonly error: string | undefined
  readonly input: PasteInput
}

/** Rows as text: pasted, typed, or of files that are chosen or dropped anywhere. */
export function PasteSource({ field, label, hint, error, input }: PasteSourceProps) {
  const text = useText(pasteMessages)
  const { text: value, files, reading, problem, far } = input
  const isDropping = useFileDrop(input.choose)

  function pasteLong(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length <= mostShown) return
    event.preventDefault()
    input.choose([new File([pasted], text.chosenText)])
  }

  return (
    <div className={classNames(styles['source'], isDropping && styles['dropping'])}>
      {reading ? (
        <ReadingProgress reading={reading} onCancel={input.cancel} />
      ) : (
        <>
          {files && <ChosenFiles name={files.name} onRemove={() => input.write('')} />}
          {files && <SheetPicker files={files} onChoose={input.chooseSheets} />}
          {files && (far || files.chosen.length === 0) ? (
            (problem ?? error) !== undefined && (
              <p className={styles['problem']} role="alert">
                {problem ?? error}
              </p>
            )
          ) : (
            <div className={styles['text']} onPasteCapture={pasteLong}>
              <TextArea
                ref={field}
                label={label}
                hint={files ? undefined : hint}
                error={problem ?? error}
                value={value}
                // Rows to read, not a text to keep.
                maxLength={undefined}
                onChange={input.write}
              />
            </div>
          )}
        </>
      )}
      {!reading && <ChooseFiles isDropping={isDropping} onChoose={input.choose} />}
    </div>
  )
}

function ChosenFiles({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const text = useText(pasteMessages)
  return (
    <p className={styles['file']}>
      <FileText size={16} aria-hidden="true" />
      {name}
      <Button size="small" variant="quiet" onClick={onRemove}>
        {text.removeChosen}
      </Button>
    </p>
  )
}

type ChooseFilesProps = {
  readonly isDropping: boolean
  readonly onChoose: (files: readonly File[]) => void
}

function ChooseFiles({ isDropping, onChoose }: ChooseFilesProps) {
  const text = useText(pasteMessages)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['choose']}>
      <Button size="small" onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden="true" />
        {text.chooseFile}
      </Button>
      <span className={styles['dropHint']}>{isDropping ? text.dropNow : text.dropHint}</span>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
          aria-label={text.fileField}
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            // The same file may be chosen again after it was mended.
            event.target.value = ''
            onChoose(files)
          }}
        />
      </VisuallyHidden>
    </div>
  )
}
