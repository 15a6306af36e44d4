import { FileText, FolderOpen } from 'lucide-react'
import { useRef, useState, type ClipboardEvent, type ReactNode, type RefObject } from 'react'
import { useText } from '../i18n/use-text.ts'
import { describeIntakeProblem } from '@cimento/report'
import { usePreferences } from '../preferences.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'

type PasteSourceProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly value: string
  readonly hint: ReactNode
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

/** More characters than this are not shown for editing: a field that long makes every key slow. */
const mostShown = 60_000

/** Rows as text: pasted, typed, or of a file. */
export function PasteSource({ field, label, value, hint, error, onChange }: PasteSourceProps) {
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const [name, setName] = useState<string>()
  const [problem, setProblem] = useState<string>()

  function write(next: string, from?: string) {
    setName(from)
    setProblem(undefined)
    onChange(next)
  }

  async function choose(file: File) {
    const buffer = await file.arrayBuffer().catch(() => undefined)
    if (buffer === undefined) return setProblem(text.fileUnreadable)
    const { readFile } = await import('@cimento/intake')
    const contents = readFile(new Uint8Array(buffer))
    if (!contents.ok) return setProblem(describeIntakeProblem(contents.error, language))
    write(contents.value.sheets[0]?.text ?? '', file.name)
  }

  function pasteLong(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length <= mostShown) return
    event.preventDefault()
    write(pasted)
  }

  return (
    <div className={styles['source']}>
      {value.length > mostShown ? (
        <LongText name={name ?? text.chosenText} error={error} onRemove={() => write('')} />
      ) : (
        <div className={styles['text']} onPasteCapture={pasteLong}>
          <TextArea
            ref={field}
            label={label}
            hint={hint}
            error={problem ?? error}
            value={value}
            // Rows to read, not a text to keep.
            maxLength={undefined}
            onChange={(next) => write(next)}
          />
        </div>
      )}
      <ChooseFile onChoose={(file) => void choose(file)} />
    </div>
  )
}

type LongTextProps = {
  readonly name: string
  readonly error: string | undefined
  readonly onRemove: () => void
}

function LongText({ name, error, onRemove }: LongTextProps) {
  const text = useText(pasteMessages)
  return (
    <div>
      <p className={styles['file']}>
        <FileText size={16} aria-hidden="true" />
        {name}
        <Button size="small" variant="quiet" onClick={onRemove}>
          {text.removeChosen}
        </Button>
      </p>
      {error !== undefined && (
        <p className={styles['problem']} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const text = useText(pasteMessages)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <Button size="small" onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden="true" />
        {text.chooseFile}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
          aria-label={text.fileField}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            // The same file may be chosen again after it was mended.
            event.target.value = ''
            if (file) onChoose(file)
          }}
        />
      </VisuallyHidden>
    </div>
  )
}
