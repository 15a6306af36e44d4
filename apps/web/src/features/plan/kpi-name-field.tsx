import { isActivityMetric } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { ActivityQuestion } from './activity-question.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'

/** What the KPI is called: one of the company's, or a new one. An activity metric is asked what it would decide. */
export function KpiNameField({ draft, edit, errorAt, hint }: PlanFields & { readonly hint: string }) {
  const text = useText(messages)
  const { kpis } = useSnapshot()
  const decision = kpis.filter(({ role }) => role === 'decision')
  return (
    <>
      <DraftText
        id="kpiName"
        label={text.kpiName}
        hint={hint}
        error={errorAt('kpiName')}
        required
        list={decision.length > 0 ? knownKpis : undefined}
        value={draft.kpiName}
        onCommit={(kpiName) => edit({ kpiName })}
      />
      <datalist id={knownKpis}>
        {decision.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
      {isActivityMetric(draft.kpiName) && <ActivityQuestion draft={draft} edit={edit} errorAt={errorAt} />}
    </>
  )
}

const knownKpis = 'known-kpis'
