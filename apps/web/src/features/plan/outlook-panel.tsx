import type { PlanInput, PlanOutlook } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { describeOutlook, formatCount, sampleUnits, thresholdText } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import styles from './plan.module.css'

type OutlookPanelProps = {
  readonly draft: Draft
  readonly input: PlanInput
  readonly outlook: PlanOutlook | undefined
}

/** What the plan, as it is now, can and cannot show: told while it can still change. */
export function OutlookPanel({ draft, input, outlook }: OutlookPanelProps) {
  const text = useText(messages)
  return (
    <Card title={text.outlook}>
      <div className={styles['outlook']} data-testid="plan-outlook">
        {outlook === undefined || draft.threshold === null ? (
          <p className={styles['note']}>{outlookMissing(draft, text)}</p>
        ) : hasSample(draft) ? (
          <Outlook input={input} outlook={outlook} />
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
  text: Readonly<Record<'outlookEmpty' | 'outlookDays' | 'outlookDeviation', string>>,
): string {
  if (kpiKind === 'ratio' || (kpiKind === 'mean' && spread === 'days')) return text.outlookDays
  return kpiKind === 'mean' ? text.outlookDeviation : text.outlookEmpty
}

type KnownOutlook = { readonly input: PlanInput; readonly outlook: PlanOutlook }

function Outlook({ input, outlook }: KnownOutlook) {
  const language = usePreferences((preferences) => preferences.language)
  const words = describeOutlook(outlook, input, language)
  const [effect = '', probability = ''] = words.met.headers
  return (
    <>
      <p>{words.sentence}</p>
      <p>{words.power}</p>
      <p>{words.smallestVisible}</p>
      {words.tooSmall !== null && <Notice tone="warn">{words.tooSmall}</Notice>}
      {words.guardrails.map(({ status, text }) =>
        // No tick before there is an interval to show beside it.
        status === 'ok' ? (
          <p key={text}>{text}</p>
        ) : (
          <Notice key={text} tone="warn">
            {text}
          </Notice>
        ),
      )}
      <DataTable
        compact
        caption={words.met.caption}
        columns={[
          { key: 'effect', label: effect, cell: ([first]) => first },
          { key: 'probability', label: probability, align: 'end', cell: ([, second]) => second },
        ]}
        rows={words.met.rows}
        rowKey={([first = '']) => first}
      />
      <p className={styles['note']}>{words.falseAlarm}</p>
    </>
  )
}

function Needed({ input, outlook }: KnownOutlook) {
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

function hasSample({ unitsPerDay, durationDays }: Draft): boolean {
  return unitsPerDay !== null && durationDays !== null && unitsPerDay > 0 && durationDays > 0
}
