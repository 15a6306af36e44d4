import type { Sheet } from '@cimento/report'
import { Button } from '../../ui/button.tsx'
import { download } from '../download/download.ts'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { usePreferences } from '../preferences.ts'
import { isExample } from '../workspace/example.ts'
import { copySheet } from './copy-sheet.ts'
import { messages } from './messages.ts'
import styles from './sheet-actions.module.css'

type SheetActionsProps = {
  readonly title: string
  /** The table that is seen; a workbook holds those after it too. Made when it is asked for. */
  readonly sheets: () => readonly [Sheet, ...Sheet[]]
  /** Of the file, without its ending. */
  readonly fileName: string
}

/** A table to take away: copied, or as a file. What makes the files loads when it is asked for. */
export function SheetActions({ title, sheets: own, fileName }: SheetActionsProps) {
  const text = useText(messages)
  // A file of invented numbers says so in its name and in its sheets.
  const sheets: typeof own = () => {
    const [first, ...others] = own()
    const named = (sheet: Sheet) =>
      isExample() ? { ...sheet, title: text.example({ name: sheet.title }) } : sheet
    return [named(first), ...others.map(named)]
  }
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const save = async (ending: 'xlsx' | 'csv') => {
    const name = `${isExample() ? text.exampleFile({ name: fileName }) : fileName}.${ending}`
    try {
      const { toCsv, toXlsx } = await loadExporter()
      if (ending === 'xlsx') download(name, toXlsx(sheets()), xlsxType)
      else download(name, toCsv(sheets()[0], language), 'text/csv;charset=utf-8')
      say(text.saved({ name }))
    } catch {
      // The exporter is a file of its own, which a browser without the network may lack.
      say(text.failed)
    }
  }
  const copy = async () => {
    try {
      const { toClipboard } = await loadExporter()
      await copySheet(toClipboard(sheets()[0], language))
      say(text.copied)
    } catch {
      say(text.notCopied)
    }
  }
  // A failure is said when the file is asked for.
  const prepare = () => void loadExporter().catch(() => undefined)
  return (
    <div className={styles['actions']} role="group" aria-label={text.of({ title })}>
      <Button
        variant="quiet"
        size="small"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => void copy()}
      >
        {text.copy}
      </Button>
      <Button variant="quiet" size="small" onClick={() => void save('xlsx')}>
        {text.excel}
      </Button>
      <Button variant="quiet" size="small" onClick={() => void save('csv')}>
        {text.csv}
      </Button>
    </div>
  )
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Loaded as soon as a hand comes near: a browser lets a page copy only while the press is fresh. */
const loadExporter = () => import('@cimento/handbook')
