import { lazy, Suspense, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../lib/commands/use-command.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { usePriorityModel } from '../../lib/score/use-priority-model.ts'
import { SheetActions } from '../../lib/sheets/sheet-actions.tsx'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { SeeExample } from '../../lib/workspace/see-example.tsx'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { BacklogControls } from './backlog-controls.tsx'
import { BacklogTable } from './backlog-table.tsx'
import { Board } from './board.tsx'
import { entriesOf, type Entry } from './entries.ts'
import { focusedTest, moveFocus } from './focused-test.ts'
import { messages } from './messages.ts'
import { NewIdeaDialog } from './new-idea-dialog.tsx'
import styles from './backlog-page.module.css'
import { byScore, byScoreBeforeStart } from './by-score.ts'
import { selectEntries } from './select-entries.ts'
import { testsSheet } from './tests-sheet.ts'
import { noFilters, useView } from './use-view.ts'

const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.tsx')).MoveDialog }))
const ScoreDialog = lazy(async () => ({
  default: (await import('../../lib/score/score-dialog.tsx')).ScoreDialog,
}))

/** Every test, from the idea to the lesson: as a board of what comes next, or as a table. */
export function BacklogPage() {
  const text = useText(messages)
  const files = useCaseFiles()
  const today = useToday()
  const keyLabel = useKeyLabel()
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const [, navigate] = useLocation()
  const { view, filters, setFilters, hrefOf, otherView } = useView()
  const [writing, setWriting] = useState(false)
  const [moving, setMoving] = useState<Entry>()
  const [scoring, setScoring] = useState<string>()
  const { model } = usePriorityModel()
  const entries = useMemo(() => entriesOf(files, today), [files, today])
  const selected = selectEntries(entries, filters, keyLabel)
  const shown = view === 'table' ? byScore(selected, model) : byScoreBeforeStart(selected, model)
  const scored = files.find(({ experiment }) => experiment.id === scoring)
  const filtered = Object.values(filters).some((value) => value.trim() !== '')

  useCommand('switch-view', () => navigate(otherView.slice(1), { replace: true }))
  useCommand('next-card', () => moveFocus(1))
  useCommand('previous-card', () => moveFocus(-1))
  useCommand('move', () => onFocused(setMoving))
  useCommand('score', () => onFocused(score))

  function onFocused(act: (entry: Entry) => void) {
    const focused = shown.find(({ file }) => file.experiment.id === focusedTest())
    if (focused) act(focused)
    else say(text.chooseFirst)
  }

  function score({ file }: Entry) {
    setScoring(file.experiment.id)
  }

  return (
    <Page
      title={text.title}
      actions={
        <>
          <a className={styles['templates']} href={paths.templates}>
            {text.templates}
          </a>
          <a className={styles['planner']} href={paths.planner}>
            {text.planner}
          </a>
        </>
      }
    >
      {entries.length === 0 ? (
        <EmptyState
          action={
            <>
              <Button variant="primary" onClick={() => setWriting(true)}>
                {text.writeIdea}
              </Button>
              <LinkButton href={paths.templates}>{text.fromTemplate}</LinkButton>
              <SeeExample variant="quiet" />
            </>
          }
        >
          <strong>{text.empty}</strong>
          {text.emptyHint}
        </EmptyState>
      ) : (
        <>
          <BacklogControls
            entries={entries}
            view={view}
            hrefOf={hrefOf}
            filters={filters}
            onChange={setFilters}
          />
          <VisuallyHidden>
            <output>{filtered && text.found({ count: shown.length })}</output>
          </VisuallyHidden>
          {shown.length === 0 && (
            <EmptyState action={<Button onClick={() => setFilters(noFilters)}>{text.clearFilter}</Button>}>
              {filters.q.trim() === '' ? text.noneLeft : text.noMatch({ filter: filters.q.trim() })}
            </EmptyState>
          )}
          {shown.length > 0 && view === 'board' && (
            <Board
              entries={shown}
              filtered={filtered}
              onWriteIdea={() => setWriting(true)}
              onMove={setMoving}
              onScore={score}
            />
          )}
          {shown.length > 0 && view === 'table' && (
            <Card>
              <BacklogTable entries={shown} onScore={score} />
              <SheetActions
                title={text.title}
                sheets={() => [testsSheet(shown, keyLabel, model, language)]}
                fileName={`${text.fileName}-${today}`}
              />
            </Card>
          )}
        </>
      )}
      {writing && <NewIdeaDialog onClose={() => setWriting(false)} />}
      <Suspense>{scored && <ScoreDialog file={scored} onClose={() => setScoring(undefined)} />}</Suspense>
      <Suspense>{moving && <MoveDialog entry={moving} onClose={() => setMoving(undefined)} />}</Suspense>
    </Page>
  )
}
