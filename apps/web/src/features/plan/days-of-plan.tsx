import { readingDays, type DayVersions, type LookSchedule, type Plan } from '@cimento/core'
import { describeReadingDays, weeklyReadings } from '@cimento/report'
import { usePreferences } from '../../lib/preferences.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Notice } from '../../ui/notice.tsx'

type DaysOfPlanProps = {
  readonly plan: Pick<Plan, 'startsOn' | 'durationDays' | 'maturationDays'> &
    DayVersions & { readonly looks: LookSchedule }
  /** Every day, or only what the person would not expect. */
  readonly all?: boolean
}

/** When the test will be read, and what of the year it goes through: told while it can still change. */
export function DaysOfPlan({ plan, all = false }: DaysOfPlanProps) {
  const language = usePreferences((preferences) => preferences.language)
  const { summerPause } = useSnapshot().company
  const days = readingDays(plan, summerPause)
  const { reading, rechecks, moved, peaks } = describeReadingDays(days, language, plan)
  const isWeekly = plan.looks === 'weekly'
  const weekly = isWeekly ? weeklyReadings(plan, language, summerPause) : []
  // Once every reading is listed, those that move are among them.
  const movedWeekly = all ? [] : weekly.filter(({ isMoved }) => isMoved).map(({ text }) => text)
  const unexpected = [...(moved && !isWeekly ? [reading] : movedWeekly), ...(peaks === null ? [] : [peaks])]
  return (
    <>
      {unexpected.length > 0 && (
        <Notice>
          {unexpected.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {all && isWeekly && (
        <ul>
          {weekly.map(({ number, text }) => (
            <li key={number}>{text}</li>
          ))}
        </ul>
      )}
      {all && plan.kind !== 'threshold' && (
        <p>{[...(moved || isWeekly ? [] : [reading]), ...rechecks].join(' ')}</p>
      )}
    </>
  )
}
