import {
  addDays,
  canKeepControl,
  civilDate,
  followUpKpi,
  guardrailKind,
  kpiMeasures,
  levelMeasures,
  measureRange,
  recheckedGuardrails,
  type Assessment,
  type FollowUpCounts,
  type FollowUpIssue,
  type FollowUpMeasured,
  type Guardrail,
  type KpiMeasure,
  type Measured,
} from '@cimento/core'
import { readingGestures, type CaseFile, type FollowUpEntry } from '@cimento/core/workspace'
import {
  armLabel,
  describeFollowUpIssue,
  formatWeekdayDate,
  joinList,
  measureName,
  startOfSentence,
} from '@cimento/report'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { readNumber, type NumberKind } from '../../lib/numbers.ts'
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

type FollowUpFormProps = {
  readonly file: CaseFile
  readonly reading: Assessment
  readonly afterDays: FollowUpEntry['afterDays']
  readonly onDone: () => void
}

/** What was measured some time after scaling. Whether anybody kept the former version is asked, never assumed. */
export function FollowUpForm({ file, reading, afterDays, onDone }: FollowUpFormProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const today = useToday()
  const { plan } = reading
  const kpi = followUpKpi(plan.primary.kpi)
  const [kind, setKind] = useState<FollowUpMeasured['kind'] | undefined>(
    canKeepControl(plan) ? undefined : 'level-only',
  )
  const [from, setFrom] = useState<string>(file.decision?.value.decidedOn ?? today)
  const [to, setTo] = useState<string>(addDays(today, -1))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [issues, setIssues] = useState<readonly FollowUpIssue[]>([])
  const [isSaving, begin] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const guardrails = kind === 'control-kept' ? recheckedGuardrails(plan) : []
  const planned: readonly Guardrail[] = plan.guardrails
  const notHere = planned.filter(
    ({ id, mode }) => mode === 'watched' && !guardrails.some((own) => own.id === id),
  )
  // Of several versions the one that spoke for the test.
  const own = reading.arms.map(({ arm }) => ({ id: arm }))
  const arms = kind === 'control-kept' ? own : own.slice(-1)
  const measures = kind === 'control-kept' ? kpiMeasures(kpi) : levelMeasures(kpi)
  const kindOf = (measure: KpiMeasure): NumberKind =>
    measureRange(measure, kpi) === 'whole' ? 'count' : 'amount'
  const numberAt = (key: string, numberKind: NumberKind): number | undefined => {
    const read = readNumber(numberKind, typed[key] ?? '', language)
    // What cannot be read is no possible count, and is said to be none.
    return read.kind === 'blank' ? undefined : read.kind === 'number' ? read.value : Number.NaN
  }
  const valuesOf = (fields: readonly (readonly [string, string, NumberKind])[]) =>
    Object.fromEntries(
      fields.flatMap(([name, key, numberKind]) => {
        const value = numberAt(key, numberKind)
        return value === undefined ? [] : [[name, value] as const]
      }),
    )
  const measuredOf = (arm: string): Measured =>
    valuesOf(measures.map((measure) => [measure, `${arm}/${measure}`, kindOf(measure)]))
  const countsOf = (arm: string): FollowUpCounts => ({
    ...measuredOf(arm),
    ...(guardrails.length > 0 && {
      guardrails: valuesOf(
        guardrails.map((guardrail) => [guardrail.id, `${arm}/${guardrail.id}`, guardrailNumber(guardrail)]),
      ),
    }),
  })
  const counted = (): FollowUpMeasured | undefined => {
    const [first, second] = arms
    if (kind === 'control-kept' && first && second)
      return {
        kind,
        controlShare: numberAt('share', 'percent') ?? 0,
        arms: [countsOf(first.id), countsOf(second.id)],
      }
    return kind === 'level-only' && first ? { kind, measured: measuredOf(first.id) } : undefined
  }

  const save = async () => {
    const measured = counted()
    if (!measured) return
    const input = { afterDays, from, to, counted: measured }
    const done = await perform(readingGestures.recordFollowUp, file.experiment.id, input)
    if (!done.ok) return setIssues(done.issues.filter((issue) => issue.kind !== 'not-there'))
    say(text.saved)
    onDone()
  }
  const placed = (issue: FollowUpIssue) =>
    'arm' in issue && issue.arm !== '' ? `${issue.arm}/${issue.field}` : issue.field
  const errorAt = (place: string) => {
    const issue = issues.find((candidate) => placed(candidate) === place)
    return issue && describeFollowUpIssue(issue, language, plan)
  }
  const elsewhere = issues.filter(({ kind: found }) => unplaced.has(found))
  const dayIn = (day: string) => {
    const date = civilDate(day)
    return date && formatWeekdayDate(date, language)
  }
  const number = (key: string, label: string, suffix?: string) => (
    <NumberField
      key={key}
      label={startOfSentence(label)}
      required
      value={typed[key] ?? ''}
      onChange={(value) => setTyped((former) => ({ ...former, [key]: value }))}
      error={errorAt(key)}
      suffix={suffix}
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
            setKind(chosen)
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
              onChange={setFrom}
              echo={dayIn(from)}
              error={errorAt('from')}
            />
            <DateField
              label={text.lastDay}
              required
              value={to}
              onChange={setTo}
              echo={dayIn(to)}
              error={errorAt('to')}
            />
          </div>
          {kind === 'control-kept' && (
            <NumberField
              label={text.share}
              required
              value={typed['share'] ?? ''}
              onChange={(share) => setTyped((former) => ({ ...former, share }))}
              error={errorAt('controlShare')}
              suffix="%"
            />
          )}
          <div className={arms.length > 1 ? styles['pair'] : undefined}>
            {arms.map(({ id }, at) => (
              <fieldset key={id}>
                <legend className={styles['legend']}>
                  {[arms.length > 1 && at === 0 ? text.control : text.scaled, armLabel(id, plan, language)]
                    .filter(Boolean)
                    .join(' · ')}
                </legend>
                <div className={styles['version']}>
                  {measures.map((measure) =>
                    number(`${id}/${measure}`, measureName(measure, plan, language)),
                  )}
                  {guardrails.map((guardrail) =>
                    number(`${id}/${guardrail.id}`, measureName(guardrail.id, plan, language)),
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
        <Button onClick={onDone}>{text.cancel}</Button>
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

const guardrailNumber = (guardrail: Guardrail): NumberKind =>
  guardrailKind(guardrail) === 'proportion' ? 'count' : 'amount'
