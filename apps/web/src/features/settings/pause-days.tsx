import { civilDateOf, invariant, yearDayOf, type SummerPause, type YearDay } from '@cimento/core'
import { gestures, type CalendarIssue } from '@cimento/core/workspace'
import { parseDate } from '@cimento/intake'
import { formatShortDate } from '@cimento/report'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import styles from './settings.module.css'

type End = 'from' | 'to'
type Problem = { readonly end: End; readonly kind: CalendarIssue['kind'] | 'no-day' }

/** The first and the last day of the pause, as one writes days without a year. */
export function PauseDays({ pause }: { readonly pause: Extract<SummerPause, { readonly kind: 'days' }> }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const year = Number(useToday().slice(0, 4))
  const perform = usePerform()
  /** What is being typed, or was and could not be taken. */
  const [typed, setTyped] = useState<{ readonly [end in End]?: string | undefined }>({})
  const [problem, setProblem] = useState<Problem>()

  const dayAt = (end: End) => {
    const written = typed[end]
    return written === undefined ? pause[end] : yearDayIn(written, year)
  }

  // Both days at once: the first may pass the old last day before the last is typed as well.
  async function commit(end: End) {
    if (typed[end] === undefined) return
    const [from, to] = [dayAt('from'), dayAt('to')]
    if (dayAt(end) === undefined) return setProblem({ end, kind: 'no-day' })
    if (from === undefined || to === undefined) return
    const done = await perform(gestures.setCalendar, '', { summerPause: { kind: 'days', from, to } })
    const [issue] = done.ok ? [] : done.issues
    if (issue !== undefined) return setProblem({ end, kind: issue.kind })
    if (!done.ok) return
    // What was typed while this was being written is still to be taken.
    setTyped((now) => ({ from: since(typed.from, now.from), to: since(typed.to, now.to) }))
    setProblem(undefined)
  }

  return (
    <div className={styles['pair']}>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={text.pauseEnd[end]}
          error={problem?.end === end ? text.pauseProblem[problem.kind] : undefined}
          value={typed[end] ?? formatShortDate(`${year}-${pause[end]}`, language)}
          onChange={(value) => setTyped({ ...typed, [end]: value })}
          onBlur={() => void commit(end)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void commit(end)
          }}
        />
      ))}
    </div>
  )
}

const since = (taken: string | undefined, now: string | undefined) => (now === taken ? undefined : now)

function yearDayIn(written: string, year: number): YearDay | undefined {
  const [startsOn, endsOn] = [civilDateOf(year, 1, 1), civilDateOf(year, 12, 31)]
  invariant(startsOn && endsOn, 'every year has a first and a last day')
  const read = parseDate(written, { startsOn, endsOn }, 'day-first')
  return read.kind === 'date' ? yearDayOf(read.date) : undefined
}
