import type { PlanOutlook, VersionsInput } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { describeOutlook, formatCount, sampleUnits, thresholdText } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { GuardrailLines } from '../../lib/testability/guardrail-lines.tsx'
import { messages as shared } from '../../lib/testability/messages.ts'
import { TestabilityAnswer } from '../../lib/testability/testability-answer.tsx'
import { WaysOut } from '../../lib/testability/ways-out.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import { takeAlternative, takeGuardrailWay, type PlanTestability } from './plan-testability.ts'
import styles from './plan.module.css'
import type { DraftForm } from './use-draft.ts'

type OutlookPanelProps = {
  readonly form: DraftForm
  readonly input: VersionsInput
  readonly outlook: PlanOutlook | undefined
  readonly testability: PlanTestability | undefined
}

/** What the plan, as it is now, can and cannot show: told while it can still change. */
export function OutlookPanel({ form, input, outlook, testability }: OutlookPanelProps) {
  const text = useText(messages)
  return (
    <Card title={text.outlook}>
      <div className={styles['outlook']} data-testid="plan-outlook">
        {outlook === undefined || form.draft.threshold === null ? (
          <p className={styles['note']}>{outlookMissing(form.draft, text)}</p>
        ) : testability ? (
          <Outlook form={form} input={input} outlook={outlook} testability={testability} />
        ) : hasSample(form.draft) ? (
          <OutlookAlone input={input} outlook={outlook} />
        ) : (
          <Needed input={input} outlook={outlook} />
        )}
      </div>
    </Card>
  )
}

/** Why nothing can be said yet. */
function outlookMissing(
  { kpiKind, spread }: Draft,
  text: Readonly<Record<'outlookEmpty' | 'outlookCost' | 'outlookDays' | 'outlookDeviation', string>>,
): string {
  if (kpiKind === 'mean' || kpiKind === 'ratio')
    return spread === 'days' ? text.outlookDays : text.outlookDeviation
  return kpiKind === 'cost' ? text.outlookCost : text.outlookEmpty
}

type OutlookProps = {
  readonly form: DraftForm
  readonly input: VersionsInput
  readonly outlook: PlanOutlook
  readonly testability: PlanTestability
}

function Outlook({ form, input, outlook, testability: { result, words } }: OutlookProps) {
  const text = useText(shared)
  const language = usePreferences((preferences) => preferences.language)
  const waysLabel = result.verdict === 'testable' ? text.waysOut : text.instead
  return (
    <>
      <TestabilityAnswer words={words} />
      <p>{describeOutlook(outlook, input, language).sentence}</p>
      <p>
        {words.power} {words.falseAlarm}
      </p>
      {words.alternatives.length > 0 && (
        <>
          <h3 className={styles['legend']}>{waysLabel}</h3>
          <WaysOut
            label={waysLabel}
            ways={words.alternatives}
            takeOf={(alternative) => takeAlternative(alternative, form)}
          />
        </>
      )}
      <GuardrailLines guardrails={words.guardrails} takeOf={(id, way) => takeGuardrailWay(id, way, form)} />
    </>
  )
}

/** A cost has no other plan to offer: what it can show, and no more. */
function OutlookAlone({ input, outlook }: Pick<OutlookProps, 'input' | 'outlook'>) {
  const language = usePreferences((preferences) => preferences.language)
  const { sentence, power, smallestVisible, tooSmall } = describeOutlook(outlook, input, language)
  return (
    <>
      <p>{sentence}</p>
      <p>{power}</p>
      <p>{smallestVisible}</p>
      {tooSmall !== null && <Notice tone="warn">{tooSmall}</Notice>}
    </>
  )
}

function hasSample({ unitsPerDay, durationDays }: Draft): boolean {
  return unitsPerDay !== null && durationDays !== null && unitsPerDay > 0 && durationDays > 0
}

function Needed({ input, outlook }: Pick<OutlookProps, 'input' | 'outlook'>) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { kpi, threshold } = input.primary
  return (
    <p>
      {text.needed({
        effect: thresholdText(threshold, kpi, language),
        count: formatCount(outlook.requiredUnits, language),
        units: sampleUnits(kpi, language),
      })}
    </p>
  )
}
