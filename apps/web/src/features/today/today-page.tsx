import { formatLongDate, formatShortWeekdayDate, startOfSentence } from '@cimento/report'
import { lazy, Suspense, useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { SeeExample } from '../../lib/workspace/see-example.tsx'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useCaseFiles, useKeys, useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { agendaOf } from './agenda.ts'
import { daySentence } from './day-sentence.ts'
import { DecisionRow } from './decision-row.tsx'
import { LastLesson } from './last-lesson.tsx'
import { LessonRow } from './lesson-row.tsx'
import { meetingLine } from './meeting-line.ts'
import { messages } from './messages.ts'
import { MissingRow } from './missing-row.tsx'
import { progressOf, type Progress } from './progress.ts'
import { RecheckRow } from './recheck-row.tsx'
import { RunningRow } from './running-row.tsx'
import { useSeriesOf } from './use-series-of.ts'
import { WeekCard } from './week-card.tsx'
import { weekTestsOf } from './week/week-tests.ts'

// Below what waits for somebody: its charts load after the rest.
const KpiCards = lazy(async () => ({ default: (await import('./kpi-cards.tsx')).KpiCards }))

/** The day's work: what waits for a decision, what is running, what is still to be learnt. */
export function TodayPage() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const files = useCaseFiles()
  const keys = useKeys()
  const { company } = useSnapshot()
  const { toDecide, running, toLearn, toRecheck, lastLesson } = useMemo(
    () => agendaOf(files, today, company.summerPause),
    [files, today, company.summerPause],
  )
  const series = useSeriesOf(running)
  // The sentence counts missing days: a moment of nothing is better than a sentence that changes.
  if (series === undefined) return null

  const progress = running.flatMap((file) => {
    const own = progressOf(file, series.get(file.experiment.id) ?? {}, today)
    return own ? [{ file, progress: own }] : []
  })
  const nextReading = progress.find((test) => !test.progress.due)?.progress.readingOn
  const weekTests = weekTestsOf(running, keys, series, today)
  const missing = progress.flatMap(({ file, progress: { missing: days = [] } }) =>
    days.length > 0 ? [{ file, days }] : [],
  )
  const counts = {
    campaigns: progress.filter((test) => test.progress.moneyGone && !test.progress.due).length,
    decisions: toDecide.length,
    readings: progress.filter((test) => test.progress.due).length,
    tables: progress.filter((test) => needsCounts(test.progress)).length,
    rechecks: toRecheck.length,
    lessons: toLearn.length,
  }

  const readings = [...toDecide.map(() => today), ...progress.map((test) => test.progress.readingOn)]
  const runningNote =
    nextReading === undefined
      ? text.tests({ count: running.length })
      : text.testsUntil({
          count: running.length,
          on: formatShortWeekdayDate(nextReading, language),
        })

  return (
    <Page
      title={text.title}
      eyebrow={startOfSentence(formatLongDate(today, language))}
      sentence={daySentence(counts, nextReading, language)}
      lead={files.length === 0 ? undefined : meetingLine(company, readings, today, language)}
    >
      {files.length === 0 ? (
        <EmptyState
          action={
            <>
              <LinkButton variant="primary" href={paths.backlog}>
                {text.toTests}
              </LinkButton>
              <SeeExample variant="quiet" />
            </>
          }
        >
          <strong>{text.empty}</strong>
          {text.emptyHint}
        </EmptyState>
      ) : (
        <>
          <Section title={text.toDecide} note={toDecide.length || undefined}>
            {toDecide.length > 0 ? (
              <Rows>
                {toDecide.map((file) => (
                  <DecisionRow key={file.experiment.id} file={file} />
                ))}
              </Rows>
            ) : (
              <EmptyState>
                {nextReading === undefined
                  ? text.nothingToDecide
                  : text.nothingToDecideUntil({ on: formatShortWeekdayDate(nextReading, language) })}
              </EmptyState>
            )}
          </Section>
          {toRecheck.length > 0 && (
            <Section title={text.toRecheck} note={toRecheck.length}>
              <Rows>
                {toRecheck.map((recheck) => (
                  <RecheckRow key={recheck.file.experiment.id} {...recheck} />
                ))}
              </Rows>
            </Section>
          )}
          {missing.length > 0 && (
            <Section title={text.missingData} note={missing.length}>
              <Rows>
                {missing.map(({ file, days }) => (
                  <MissingRow key={file.experiment.id} file={file} missing={days} />
                ))}
              </Rows>
            </Section>
          )}
          <Section title={text.running} note={running.length > 0 && runningNote}>
            {progress.length > 0 ? (
              <Rows>
                {progress.map((test) => (
                  <RunningRow key={test.file.experiment.id} {...test} />
                ))}
              </Rows>
            ) : (
              <EmptyState action={<LinkButton href={paths.backlog}>{text.toTests}</LinkButton>}>
                <strong>{text.nothingRunning}</strong>
                {text.nothingRunningHint}
              </EmptyState>
            )}
          </Section>
          {weekTests.length > 0 && (
            <WeekCard
              tests={weekTests}
              missing={missing.flatMap(({ file, days: [from] }) =>
                from === undefined ? [] : [{ test: file.experiment.id, from }],
              )}
            />
          )}
          <Suspense>
            <KpiCards />
          </Suspense>
          {toLearn.length > 0 && (
            <Section title={text.lessonsMissing} note={toLearn.length}>
              <Rows>
                {toLearn.map((file) => (
                  <LessonRow key={file.experiment.id} file={file} />
                ))}
              </Rows>
            </Section>
          )}
          {lastLesson && <LastLesson file={lastLesson} />}
        </>
      )}
    </Page>
  )
}

function needsCounts({ missing, units }: Progress): boolean {
  return (missing !== undefined && missing.length > 0) || units === undefined
}
