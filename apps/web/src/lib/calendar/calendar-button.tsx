import { instantOf, readingDays, type Plan } from '@cimento/core'
import type { Experiment } from '@cimento/core/workspace'
import { calendarFileName, readingsCalendar, weeklyReadingsCalendar } from '@cimento/report'
import { CalendarPlus } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { download } from '../download/download.ts'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { usePreferences } from '../preferences.ts'
import { useKeyLabel } from '../workspace/use-key-label.ts'
import { useSnapshot } from '../workspace/workspace-context.tsx'
import { messages } from './messages.ts'

type CalendarButtonProps = {
  readonly experiment: Pick<Experiment, 'id' | 'title'>
  readonly plan: Plan
  readonly planVersion: number
}

/** The days of a test for whatever diary a person keeps: what brings them back on the right day. */
export function CalendarButton({ experiment: { id, title }, plan, planVersion }: CalendarButtonProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const key = useKeyLabel()(id)
  const { summerPause } = useSnapshot().company
  const save = () => {
    const name = calendarFileName(key, language)
    const context = { id, key, title, planVersion, now: instantOf(Date.now()) }
    const file =
      plan.kind === 'threshold'
        ? weeklyReadingsCalendar(plan, context, language, summerPause)
        : readingsCalendar(readingDays(plan, summerPause), context, language, plan)
    download(name, file, 'text/calendar;charset=utf-8')
    say(text.downloaded({ name }))
  }
  return (
    <Button size="small" onClick={save}>
      <CalendarPlus size={16} aria-hidden="true" />
      {text.download}
    </Button>
  )
}
