import {
  civilDate,
  latestStart,
  longestDays,
  wholeWeeks,
  type CivilDate,
  type PlanOutlook,
} from '@cimento/core'
import { kpiOf, type Draft } from '@cimento/core/workspace'
import { formatWeekdayDate, thresholdText } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { DaysOfPlan } from './days-of-plan.tsx'
import { DraftNumber } from './draft-number.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { useTyped } from './use-typed.ts'

type ScheduleFieldsProps = PlanFields & {
  readonly outlook: PlanOutlook | undefined
  /** The day a past start is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}

const weekChoices = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
const maturationChoices = ['0', '7', '14', '30'] as const
const longestWeeks = 52

/** How many come by, from when, and for how long. */
export function ScheduleFields({ draft, edit, errorAt, outlook, today }: ScheduleFieldsProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const startsOn = useTyped(draft.startsOn ?? '', (date) => edit({ startsOn: civilDate(date) ?? null }))
  const { durationDays } = draft
  return (
    <div className={styles['fields']}>
      <div className={styles['pairs']}>
        <DraftNumber
          id="unitsPerDay"
          label={draft.kpiKind === 'cost' ? text.spendPerDay : text.unitsPerDay}
          hint={text.unitsPerDayHint}
          error={errorAt('unitsPerDay')}
          required
          suffix={draft.kpiKind === 'cost' ? draft.valueUnit : draft.unitName.trim() || text.units}
          kind="count"
          value={draft.unitsPerDay}
          onCommit={(unitsPerDay) => edit({ unitsPerDay })}
        />
        <DateField
          id="startsOn"
          label={text.startsOn}
          error={errorAt('startsOn')}
          echo={draft.startsOn === null ? undefined : formatWeekdayDate(draft.startsOn, language)}
          required
          {...startsOn}
        />
      </div>
      <RadioGroup
        id="maturationDays"
        legend={text.maturation}
        hint={text.maturationHint}
        error={errorAt('maturationDays')}
        layout="segments"
        value={maturationChoices.find((days) => Number(days) === (draft.maturationDays ?? 0))}
        options={maturationChoices.map((days) => ({ value: days, label: text.maturationDays[days] }))}
        onChange={(days) => edit({ maturationDays: days === '0' ? null : Number(days) })}
      />
      {today !== undefined && draft.startsOn !== null && draft.startsOn < today && (
        <Notice tone="warn">{text.startsInPast}</Notice>
      )}
      <Suggestion draft={draft} outlook={outlook} onUse={(days) => edit({ durationDays: days })} />
      <div className={styles['fields']}>
        <DraftNumber
          id="durationDays"
          label={text.durationDays}
          hint={durationDays !== null && durationDays > 0 ? durationNote(durationDays, text) : undefined}
          error={errorAt('durationDays')}
          required
          kind="count"
          value={durationDays}
          onCommit={(days) => edit({ durationDays: days })}
        />
        <RadioGroup
          legend={text.weeks}
          layout="segments"
          value={weekChoices.find((weeks) => 7 * Number(weeks) === durationDays)}
          options={weekChoices.map((weeks) => ({
            value: weeks,
            label: (
              <>
                {weeks} <VisuallyHidden>{text.weeksOf({ weeks: Number(weeks) })}</VisuallyHidden>
              </>
            ),
          }))}
          onChange={(weeks) => edit({ durationDays: 7 * Number(weeks) })}
        />
      </div>
      <Days draft={draft} />
    </div>
  )
}

/** Holidays and peaks, as soon as there is a period; a nonsensical one is told by its own field. */
function Days({ draft: { startsOn, durationDays } }: { readonly draft: Draft }) {
  if (startsOn === null || startsOn > latestStart || durationDays === null) return null
  if (!Number.isInteger(durationDays) || durationDays < 1 || durationDays > longestDays) return null
  return <DaysOfPlan plan={{ startsOn, durationDays }} />
}

type SuggestionProps = {
  readonly draft: Draft
  readonly outlook: PlanOutlook | undefined
  readonly onUse: (durationDays: number) => void
}

/** How long it takes to see the threshold with the traffic there is. */
function Suggestion({ draft, outlook, onUse }: SuggestionProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { threshold, unitsPerDay, durationDays } = draft
  if (outlook === undefined || threshold === null || unitsPerDay === null || unitsPerDay <= 0) return null
  const days = wholeWeeks(outlook.requiredUnits, unitsPerDay)
  const weeks = days / 7
  const effect = thresholdText(threshold, kpiOf(draft), language)
  if (weeks > longestWeeks) return <Notice tone="warn">{text.suggestionTooLong({ effect })}</Notice>
  return (
    <Notice
      action={
        durationDays !== days && (
          <Button size="small" onClick={() => onUse(days)}>
            {text.use({ weeks })}
          </Button>
        )
      }
    >
      {text.suggestion({ effect, weeks })}
    </Notice>
  )
}

type DurationWords = Readonly<Record<'shorterThanWeek' | 'notWholeWeeks' | 'longerThanTwelveWeeks', string>>

function durationNote(days: number, text: DurationWords): string | undefined {
  if (days < 7) return text.shorterThanWeek
  if (days > 84) return text.longerThanTwelveWeeks
  return days % 7 === 0 ? undefined : text.notWholeWeeks
}
