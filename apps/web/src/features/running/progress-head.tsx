import {
  isAgainstGoal,
  looksOf,
  plannedLooks,
  readableFrom,
  type Assessment,
  type CivilDate,
  type Health,
  type Plan,
} from '@cimento/core'
import {
  assessmentOf,
  healthSoFar,
  isReadableNow,
  nextReading,
  type CaseFile,
  type Series,
} from '@cimento/core/workspace'
import {
  describe,
  describeEvidenceIssue,
  describeProgress,
  describeTurn,
  formatCount,
  formatShare,
  formatShortWeekdayDate,
  sampleUnits,
  type Language,
} from '@cimento/report'
import { useMemo } from 'react'
import { CalendarButton } from '../../lib/calendar/calendar-button.tsx'
import { moneySoFar } from '../../lib/goal/money-so-far.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { meterLooks } from '../../lib/readings/meter-looks.ts'
import { Readings } from '../../lib/readings/readings.tsx'
import { isRead } from '../../lib/workspace/is-read.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Hero } from '../../ui/hero.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { LookMeter } from '../../ui/look-meter.tsx'
import { Notice } from '../../ui/notice.tsx'
import { GoalAlarm } from './goal-alarm.tsx'
import { goalMessages } from './goal-messages.ts'
import { GoalSoFar } from './goal-so-far.tsx'
import { messages } from './messages.ts'
import styles from './progress-head.module.css'
import { PeekButton } from './peek-button.tsx'
import { ReadButton } from './read-button.tsx'
import { VersionsAlarm } from './versions-alarm.tsx'

type ProgressHeadProps = {
  readonly file: CaseFile
  readonly plan: Plan
  readonly series: Series
  /** Resolves once every count typed so far is written. */
  readonly settled: () => Promise<void>
}

/** How far the test is and whether its data come in well. Until the reading nothing here compares the versions. */
export function ProgressHead({ file, plan, series, settled }: ProgressHeadProps) {
  const text = useText(messages)
  const { honest, readings } = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { assessed, health } = useMemo(
    () => ({ assessed: assessmentOf(file, series, today), health: healthSoFar(file, series, today) }),
    [file, series, today],
  )
  const readingOn = nextReading(file) ?? today
  const due = today >= readingOn
  const read = isRead(file)
  const isWaiting = !read && !due
  const isEarly = isWaiting && isReadableNow(file, series, today)
  const assessment = assessed.ok ? assessed.value : undefined
  const missing = assessment?.health.days.missing.filter((day) => day < today).length ?? 0
  const sentence = useSentence(file, plan, assessment, today)
  const made = file.look && isAgainstGoal(file.look.value) ? file.look.value : undefined
  const turn = read ? null : describeTurn(plan, today, language)
  const money = plan.kind === 'threshold' ? moneySoFar(plan, series, file.experiment.entry) : undefined
  return (
    <Hero aside={assessment && <Quality assessment={assessment} language={language} />}>
      <h2 className={styles['sentence']} data-testid="running-sentence">
        {sentence}
      </h2>
      {turn !== null && (
        <p className={styles['turn']} data-testid="turn">
          {turn}.
        </p>
      )}
      {plan.kind === 'threshold' && money && !read && (
        <GoalAlarm plan={plan} money={money} readingOn={due ? undefined : readingOn} />
      )}
      {assessment && !isAgainstGoal(assessment) && isWaiting && (
        <VersionsAlarm file={file} assessment={assessment} settled={settled} />
      )}
      {plan.kind === 'threshold' && money ? (
        <GoalSoFar plan={plan} money={money} spentAtLooks={made?.looks.map(({ spend }) => spend) ?? []} />
      ) : (
        health && <Collected file={file} plan={plan} health={health} />
      )}
      {(plan.looks !== 'end' || hasLooks(file)) && (
        <div className={styles['readings']}>
          <h3 className={styles['title']}>{readings}</h3>
          <Readings plan={plan} reading={file.look?.value} today={today} />
        </div>
      )}
      {isWaiting && (
        <p className={styles['note']} data-testid="look-covered">
          {plan.looks === 'any-time'
            ? text.honestAnyTime
            : (plan.kind === 'threshold' ? honest : text.honest)({
                on: formatShortWeekdayDate(readingOn, language),
              })}
        </p>
      )}
      {!read && today < readableFrom(plan) && (
        <div className={styles['quiet']}>
          <CalendarButton experiment={file.experiment} plan={plan} planVersion={file.plans.length} />
          {isEarly && plan.looks !== 'any-time' && <PeekButton file={file} plan={plan} settled={settled} />}
        </div>
      )}
      {!assessed.ok && (
        <Notice tone="stop" role="alert">
          <p>{text.impossible}</p>
          <ul>
            {assessed.error
              .map((issue) => describeEvidenceIssue(issue, language, plan))
              .map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
          </ul>
        </Notice>
      )}
      {read ? (
        <div>
          <LinkButton href={paths.experiment(file.experiment.id, 'verdict')}>{text.openVerdict}</LinkButton>
        </div>
      ) : (
        (due || (isEarly && plan.looks === 'any-time')) && (
          <ReadButton file={file} plan={plan} missingDays={missing} settled={settled} readNow={!due} />
        )
      )}
    </Hero>
  )
}

/** What the page says first: how far the test is, or what is to be done now. */
function useSentence(
  file: CaseFile,
  plan: Plan,
  assessment: Assessment | undefined,
  today: CivilDate,
): string {
  const text = useText(messages)
  const { goesOn, underWay } = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
  const on = (date: CivilDate) => formatShortWeekdayDate(date, language)
  const readingOn = nextReading(file) ?? today
  const reading = file.look?.value
  if (reading && isRead(file)) return text.alreadyRead({ on: on(reading.today) })
  if (today === readingOn) return text.readyToday
  if (today > readingOn) return text.readyToRead({ on: on(readingOn) })
  if (today < plan.startsOn) return text.notStarted({ on: on(plan.startsOn) })
  if (reading?.look.kind === 'interim') {
    if ('isExtra' in reading.look && reading.look.isExtra) return text.extraGoesOn({ on: on(readingOn) })
    if (plan.looks === 'any-time') return text.anyTimeGoesOn(reading.look)
    return goesOn({ ...reading.look, on: on(readingOn) })
  }
  if (plan.kind === 'threshold')
    return underWay({ number: 1, planned: plannedLooks(plan).length, on: on(readingOn) })
  // Before the reading a description holds no comparison: its sentence is the progress, or a broken split.
  return assessment ? describe(assessment, language).headline : text.impossible
}

/** Whether a reading beside the plan was made, or several were planned. */
const hasLooks = ({ look }: CaseFile): boolean => look !== undefined && looksOf(look.value).length > 0

type CollectedProps = { readonly file: CaseFile; readonly plan: Plan; readonly health: Health }

function Collected({ file, plan, health }: CollectedProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { collected, planned } = health.units
  const share = Math.min(1, collected / planned)
  return (
    <div className={styles['collected']}>
      <LookMeter
        label={text.share({ share: formatShare(share, language, 0) })}
        progress={share}
        looks={meterLooks(plan, file)}
      />
      <p className={styles['note']}>
        {text.collected({
          collected: formatCount(collected, language),
          planned: formatCount(planned, language),
          units: sampleUnits(plan.primary.kpi, language),
        })}
      </p>
    </div>
  )
}

type QualityProps = { readonly assessment: Assessment; readonly language: Language }

function Quality({ assessment, language }: QualityProps) {
  const text = useText(messages)
  const { headline } = describe(assessment, language)
  const lines = describeProgress(assessment, language).filter(
    // Money and outcomes of a goal stand in its figures already.
    ({ text: line }) => !isAgainstGoal(assessment) || !headline.includes(line),
  )
  return (
    <div>
      <h3 className={styles['title']}>{text.quality}</h3>
      <CheckList
        markLabels={text.marks}
        items={lines.map(({ status, text: line }) => ({
          mark: status === 'ok' ? 'tick' : status === 'waiting' ? 'clock' : 'warn',
          text: line,
        }))}
      />
    </div>
  )
}
