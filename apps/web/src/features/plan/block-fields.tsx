import { drawDesign, type CivilDate } from '@cimento/core'
import { versionsInputOf, type Draft } from '@cimento/core/workspace'
import { describeSchedule, type ScheduleLine, type Language } from '@cimento/report'
import { useCallback, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { TurnList } from '../../lib/turns/turn-list.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { blockMessages } from './block-messages.ts'
import { DaysOfDraft } from './days-of-draft.tsx'
import { DraftNumber } from './draft-number.tsx'
import { MaturationField } from './maturation-field.tsx'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { StartFields } from './start-fields.tsx'

type BlockFieldsProps = PlanFields & {
  /** The day a past start is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}

/** Versions that take turns: how many periods, how long, and the draw of their order. */
export function BlockFields({ today, ...fields }: BlockFieldsProps) {
  const text = useText(blockMessages)
  const { draft, edit, errorAt } = fields
  // Until there is a length, no duration can keep the number.
  const [typed, setTyped] = useState<number | null>(null)
  const periods = periodsOf(draft) ?? typed
  const commit = (count: number | null, periodDays: number | null) => {
    setTyped(count)
    edit({ periodDays, durationDays: count === null || periodDays === null ? null : count * periodDays })
  }
  return (
    <div className={styles['fields']}>
      <StartFields {...fields} today={today} />
      <div className={styles['pairs']}>
        <DraftNumber
          id="durationDays"
          label={text.periods}
          hint={text.periodsHint}
          error={errorAt('durationDays')}
          required
          kind="count"
          value={periods}
          onCommit={(count) => commit(count, draft.periodDays)}
        />
        <DraftNumber
          id="periodDays"
          label={text.periodDays}
          hint={text.periodDaysHint}
          error={errorAt('periodDays')}
          required
          suffix={text.days}
          kind="count"
          value={draft.periodDays}
          onCommit={(days) => commit(periods, days)}
        />
        <DraftNumber
          id="washoutDays"
          label={text.washoutDays}
          hint={text.washoutDaysHint}
          error={errorAt('washoutDays')}
          suffix={text.days}
          kind="count"
          value={draft.washoutDays}
          onCommit={(washoutDays) => edit({ washoutDays })}
        />
      </div>
      <TheDraw {...fields} />
      <MaturationField {...fields} />
      <DaysOfDraft draft={draft} />
    </div>
  )
}

/** The draw, made once; then the calendar that follows from it. */
function TheDraw({ draft, edit, errorAt }: PlanFields) {
  const text = useText(blockMessages)
  const language = usePreferences((preferences) => preferences.language)
  const [isJustDrawn, setIsJustDrawn] = useState(false)
  // The button that was pressed is gone.
  const arrive = useCallback((note: HTMLElement | null) => note?.focus(), [])
  const error = errorAt('drawSeed')
  if (draft.drawSeed === null)
    return (
      <div className={styles['question']}>
        <div className={styles['answers']}>
          <Button
            id="drawSeed"
            onClick={() => {
              setIsJustDrawn(true)
              edit({ drawSeed: drawnByChance() })
            }}
          >
            {text.draw}
          </Button>
        </div>
        <p className={styles['note']}>{text.drawNote}</p>
        {error !== undefined && (
          <Notice tone="stop" role="alert">
            {error}
          </Notice>
        )}
      </div>
    )
  const lines = turnsOf(draft, language)
  return (
    <div className={styles['question']}>
      <p ref={isJustDrawn ? arrive : undefined} className={styles['note']} tabIndex={-1}>
        {text.drawn({ seed: String(draft.drawSeed) })}
      </p>
      {lines.length > 0 && <TurnList lines={lines} />}
    </div>
  )
}

/** The calendar of a draft; empty while nothing of it can run. */
function turnsOf(draft: Draft, language: Language): readonly ScheduleLine[] {
  const { design, durationDays, arms } = versionsInputOf(draft)
  const [control, treatment] = arms
  const drawn = design && drawDesign(design, { arms, durationDays })
  if (!drawn?.ok || !control || !treatment || draft.startsOn === null) return []
  return describeSchedule(
    { arms: [control, treatment], startsOn: draft.startsOn, design: drawn.value },
    language,
  )
}

function drawnByChance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

/** How many periods the days of a draft hold; undefined where they hold no whole number. */
function periodsOf({ durationDays, periodDays }: Draft): number | undefined {
  if (durationDays === null || periodDays === null || periodDays <= 0) return undefined
  const periods = durationDays / periodDays
  return Number.isInteger(periods) ? periods : undefined
}
