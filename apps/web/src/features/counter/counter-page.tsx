import { nextArm, type Plan } from '@cimento/core'
import { isTappable, type CaseFile, type Tap } from '@cimento/core/workspace'
import {
  armLetter,
  armMark,
  describeCountIssue,
  formatShortWeekdayDate,
  joinList,
  measureName,
} from '@cimento/report'
import { Undo2, X } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { Redirect } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useDocumentPreferences, usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useCaseFile } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ArmHalf } from './arm-half.tsx'
import styles from './counter-page.module.css'
import { messages } from './messages.ts'
import { useTaps } from './use-taps.ts'
import { useWakeLock } from './use-wake-lock.ts'

/** The phone as a counter, at a stand: who comes, and whom it convinces, version by version. */
export function CounterPage({ id }: { readonly id: string }) {
  const file = useCaseFile(id)
  const today = useToday()
  useDocumentPreferences()
  if (!file?.plan || !isTappable(file, today))
    return <Redirect to={paths.experiment(id, 'running').slice(1)} replace />
  return <Counter file={file} plan={file.plan.value.plan} />
}

function Counter({ file, plan }: { readonly file: CaseFile; readonly plan: Plan }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const key = useKeyLabel()(file.experiment.id)
  const { tallies, last, refused, tap, takeBack } = useTaps(file, today)
  const [hint, setHint] = useState<string>()
  useWakeLock()
  useEffect(() => {
    document.title = `${text.title} · ${key} ${file.experiment.title}`
  }, [text, key, file.experiment.title])
  // Once the counts are there, so that a reader begins at the top of the page.
  const arrive = useCallback((main: HTMLElement | null) => main?.focus({ preventScroll: true }), [])
  if (!tallies) return null

  const { id } = file.experiment
  const people = tallies.reduce((sum, { units }) => sum + units, 0)
  // Where the platform or nobody decides, there is nothing to follow. Each day begins an order of its own: its chance
  // is in the id, which was drawn when the idea was written.
  const next = plan.kind === 'ab' ? nextArm(plan.arms, `${id}/${today}`, people) : undefined
  const named = ({ arm, measure }: Pick<Tap, 'arm' | 'measure'>) => ({
    letter: armLetter(arm, plan),
    name: measureName(measure, plan, language),
  })
  const problems = refused.map((issue) => describeCountIssue(issue, language, plan))

  return (
    <main ref={arrive} className={styles['page']} tabIndex={-1}>
      <header className={styles['header']}>
        <LinkButton variant="quiet" href={paths.experiment(id, 'running')} aria-label={text.back}>
          <X size={20} aria-hidden="true" />
        </LinkButton>
        <h1 className={styles['title']}>
          {text.title} <span className={styles['test']}>{[key, file.experiment.title].join(' · ')}</span>
        </h1>
      </header>
      {next !== undefined && <NextArm plan={plan} arm={next} />}
      <div className={styles['halves']} data-several={tallies.length > 2 || undefined}>
        {tallies.map((tally) => (
          <ArmHalf
            key={tally.arm}
            plan={plan}
            tally={tally}
            isNext={tally.arm === next}
            onTap={(measure) => {
              const pressed = { arm: tally.arm, measure }
              const isEarly =
                measure === 'successes' &&
                plan.primary.kpi.kind === 'proportion' &&
                tally.successes >= tally.units
              setHint(isEarly ? text.peopleFirst(named({ ...pressed, measure: 'units' })) : undefined)
              if (isEarly) return
              tap(pressed)
              navigator.vibrate?.(15)
            }}
          />
        ))}
      </div>
      {(hint !== undefined || problems.length > 0) && (
        <Notice tone="warn" role="alert">
          {hint ?? [...new Set(problems)].join(' ')}
        </Notice>
      )}
      <footer className={styles['footer']}>
        <Button
          size="large"
          onClick={() => {
            setHint(last === undefined ? text.nothingToUndo : undefined)
            takeBack()
          }}
        >
          <Undo2 size={18} aria-hidden="true" />
          {last === undefined ? text.undo : text.undoOf(named(last))}
        </Button>
        <p className={styles['note']}>
          {text.today({ on: formatShortWeekdayDate(today, language) })}
          {plan.guardrails.length > 0 &&
            ` ${text.notHere({
              names: joinList(
                plan.guardrails.map((guardrail) => measureName(guardrail.id, plan, language)),
                language,
              ),
            })}`}
        </p>
      </footer>
    </main>
  )
}

/** Who sees what now: drawn, not chosen. */
function NextArm({ plan, arm }: { readonly plan: Plan; readonly arm: string }) {
  const text = useText(messages)
  const position = plan.arms.findIndex(({ id }) => id === arm)
  return (
    <div className={styles['next']}>
      <p className={styles['turn']} role="status" data-testid="next-arm">
        {text.next}
        <Glyph kind={armMark(position)} size={16} />
        <strong>{armLetter(arm, plan)}</strong>
      </p>
      <p className={styles['note']}>{text.order}</p>
    </div>
  )
}
