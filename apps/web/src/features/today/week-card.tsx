import { ClipboardPaste } from 'lucide-react'
import { lazy, Suspense, useState, type ClipboardEvent } from 'react'
import { formatShortDate, joinList } from '@cimento/report'
import type { CivilDate } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { messages } from './messages.ts'
import type { WeekTest } from './week/week-tests.ts'

const WeekDialog = lazy(async () => ({ default: (await import('./week/week-dialog.tsx')).WeekDialog }))

type WeekCardProps = {
  readonly tests: readonly WeekTest[]
  /** The tests that lack days, and the first of those days. */
  readonly missing: readonly { readonly test: string; readonly from: CivilDate }[]
}

/** The place to paste the rows of all campaigns at once: with the button, or with Ctrl+V right here. */
export function WeekCard({ tests, missing }: WeekCardProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const [pasting, setPasting] = useState<string>()
  const [first] = missing.map(({ from }) => from).toSorted()

  function pasteHere(event: ClipboardEvent) {
    // A paste into the dialog's own field comes up here as well.
    if (pasting !== undefined) return
    event.preventDefault()
    setPasting(event.clipboardData.getData('text/plain'))
  }

  return (
    <div tabIndex={-1} data-testid="paste-week" onPaste={pasteHere}>
      <EmptyState
        icon={<ClipboardPaste size={20} aria-hidden="true" />}
        action={<Button onClick={() => setPasting('')}>{text.paste}</Button>}
      >
        <strong>{text.pasteWeek}</strong>
        {first === undefined
          ? text.pasteFrom
          : text.pasteMissing({
              from: formatShortDate(first, language),
              tests: joinList(
                missing.map(({ test }) => keyLabel(test)),
                language,
              ),
            })}
      </EmptyState>
      {pasting !== undefined && (
        <Suspense>
          <WeekDialog tests={tests} pasted={pasting} onClose={() => setPasting(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
