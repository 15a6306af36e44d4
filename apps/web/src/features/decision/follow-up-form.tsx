import {
  addDays,
  canKeepControl,
  civilDate,
  type Assessment,
  type FollowUpIssue,
  type FollowUpMeasured,
  type Guardrail,
} from '@cimento/core'
import { modelVersion, readingGestures, type CaseFile, type FollowUpEntry } from '@cimento/core/workspace'
import {
  armLabel,
  describeFollowUpIssue,
  formatWeekdayDate,
  joinList,
  measureName,
  startOfSentence,
} from '@cimento/report'
import { useEffect, useRef, useState, useTransition } from 'react'
import { asItIs, useKept } from '../../lib/drafts/use-kept.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import styles from './follow-up-card.module.css'
import { messages } from './follow-up-messages.ts'
import { placeOf, useFollowUpCounts } from './use-follow-up-counts.ts'

type FollowUpFormProps = {
  readonly file: CaseFile
  readonly reading: Assessment
  readonly afterDays: FollowUpEntry['afterDays']
  readonly onDone: () => void
}

/** As it is typed, by place. */
type Kept = {
  readonly kind: FollowUpMeasured['kind'] | undefined
  readonly from: string
  readonly to: string
  readonly typed: Readonly<Record<string, string>>
}

/** What was measured some time after scaling. Whether anybody kept the former version is asked, never assumed. */
export function FollowUpForm({ file, reading, afterDays, onDone }: FollowUpFormProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const today = useToday()
  const { plan } = reading
  const blank: Kept = {
    kind: canKeepControl(plan) ? undefined : 'level-only',
    from: file.decision?.value.decidedOn ?? today,
    to: addDays(today, -1),
    typed: {},
  }
  const name = `follow-up.${modelVersion}.${file.decision?.id ?? file.experiment.id}.${afterDays}`
  const [kept, keep, forget] = useKept(name, blank, asItIs)
  const { kind, from, to, typed } = kept
  const { arms, measures, guardrails, counted } = useFollowUpCounts(reading, kind, typed)
  const typedAt = (place: string) => typed[place] ?? ''
  const type = (place: string, value: string) => keep({ ...kept, typed: { ...typed, [place]: value } })
  const [issues, setIssues] = useState<readonly FollowUpIssue[]>([])
  const [isSaving, begin] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const planned: readonly Guardrail[] = plan.guardrails
  const notHere = planned.filter(
    ({ id, mode }) => mode === 'watched' && !guardrails.some((own) => own.id === id),
  )

  const save = async () => {
    const measured = counted()
    if (!measured) return
    const input = { afterDays, from, to, counted: measured }
    const done = await perform(readingGestures.recordFollowUp, file.experiment.id, input)
    if (!done.ok) return setIssues(done.issues.filter((issue) => issue.kind !== 'not-there'))
    say(text.saved)
    leave()
  }
  const leave = () => {
    forget()
    onDone()
  }
  const placed = (issue: FollowUpIssue) =>
    'arm' in issue && issue.arm !== '' ? placeOf(issue.arm, issue.field) : issue.field
  const errorAt = (place: string) => {
    const issue = issues.find((candidate) => placed(candidate) === place)
    return issue && describeFollowUpIssue(issue, language, plan)
  }
  const elsewhere = issues.filter(({ kind: found }) => unplaced.has(found))
  const dayIn = (day: string) => {
    const date = civilDate(day)
    return date && formatWeekdayDate(date, language)
  }
  const number = (place: string, label: string) => (
    <NumberField
      key={place}
      label={startOfSentence(label)}
      required
      value={typedAt(place)}
      onChange={(value) => type(place, value)}
      error={errorAt(place)}
    />
  )

  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSaving) begin(save)
      }}
    >
      {canKeepControl(plan) ? (
        <RadioGroup
          legend={text.who}
          value={kind}
          onChange={(chosen) => {
            keep({ ...kept, kind: chosen })
            setIssues([])
          }}
          options={[
            { value: 'control-kept', label: text.kept, note: text.keptNote },
            { value: 'level-only', label: text.level, note: text.levelNote },
          ]}
        />
      ) : (
        <p className={styles['note']}>{text.onlyLevel}</p>
      )}
      {kind !== undefined && (
        <>
          <div className={styles['pair']}>
            <DateField
              label={text.firstDay}
              required
              value={from}
              onChange={(day) => keep({ ...kept, from: day })}
              echo={dayIn(from)}
              error={errorAt('from')}
            />
            <DateField
              label={text.lastDay}
              required
              value={to}
              onChange={(day) => keep({ ...kept, to: day })}
              echo={dayIn(to)}
              error={errorAt('to')}
            />
          </div>
          {kind === 'control-kept' && (
            <NumberField
              label={text.share}
              required
              value={typedAt('share')}
              onChange={(share) => type('share', share)}
              error={errorAt('controlShare')}
              suffix="%"
            />
          )}
          <div className={arms.length > 1 ? styles['pair'] : undefined}>
            {arms.map((arm, at) => (
              <fieldset key={arm}>
                <legend className={styles['legend']}>
                  {[arms.length > 1 && at === 0 ? text.control : text.scaled, armLabel(arm, plan, language)]
                    .filter(Boolean)
                    .join(' · ')}
                </legend>
                <div className={styles['version']}>
                  {measures.map((measure) =>
                    number(placeOf(arm, measure), measureName(measure, plan, language)),
                  )}
                  {guardrails.map((guardrail) =>
                    number(placeOf(arm, guardrail.id), measureName(guardrail.id, plan, language)),
                  )}
                </div>
              </fieldset>
            ))}
          </div>
          {notHere.length > 0 && kind === 'control-kept' && (
            <p className={styles['note']}>
              {text.notHere({
                names: joinList(
                  notHere.map(({ name }) => name.trim()),
                  language,
                ),
              })}
            </p>
          )}
          {elsewhere.map((issue) => (
            <Notice key={issue.kind} tone="stop" role="alert">
              {describeFollowUpIssue(issue, language, plan)}
            </Notice>
          ))}
        </>
      )}
      <div className={styles['actions']}>
        {kind !== undefined && (
          <Button variant="primary" type="submit" busy={isSaving}>
            {text.save}
          </Button>
        )}
        <Button onClick={leave}>{text.cancel}</Button>
      </div>
    </form>
  )
}

/** What belongs to no field of the form. */
const unplaced: ReadonlySet<FollowUpIssue['kind']> = new Set([
  'not-scaled',
  'too-early',
  'not-comparable',
  'no-level',
])
