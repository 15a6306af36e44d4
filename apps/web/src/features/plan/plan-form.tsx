import { planOutlook, type CivilDate } from '@cimento/core'
import { planInputOf } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { CriterionFields } from './criterion-fields.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { GuardrailList } from './guardrail-list.tsx'
import { messages } from './messages.ts'
import { KindFields } from './kind-fields.tsx'
import { OneForNow } from './one-for-now.tsx'
import { OutlookPanel } from './outlook-panel.tsx'
import type { PlanFields } from './plan-fields.ts'
import { planTestability } from './plan-testability.ts'
import styles from './plan.module.css'
import { ScheduleFields } from './schedule-fields.tsx'
import { VersionFields } from './version-fields.tsx'

type PlanFormProps = {
  readonly fields: PlanFields
  /** The day a past start is told from; undefined once the test has started. */
  readonly today?: CivilDate | undefined
  /** What stands below the fields: the start, or the reason of a change. */
  readonly children: React.ReactNode
}

/** Everything a start locks, and beside it what the test will be able to say. */
export function PlanForm({ fields, today, children }: PlanFormProps) {
  const text = useText(messages)
  const { draft, edit, errorAt } = fields
  const language = usePreferences((preferences) => preferences.language)
  const input = planInputOf(draft)
  const outlook = planOutlook(input)
  const testability = planTestability(input, draft, language)
  return (
    <div className={styles['columns']}>
      <div className={styles['cards']}>
        <Card title={text.kind}>
          <KindFields {...fields} />
        </Card>
        <Card title={text.versions}>
          <VersionFields {...fields} />
        </Card>
        <Card title={text.criterion}>
          <CriterionFields {...fields} />
        </Card>
        <Card title={text.guardrails}>
          <GuardrailList {...fields} />
        </Card>
        <Card title={text.schedule}>
          {/* Once there is a sample, the ways out beside the form say how long it takes. */}
          <ScheduleFields {...fields} outlook={testability ? undefined : outlook} today={today} />
        </Card>
        {testability && <EvidenceCard {...testability} />}
        <Card title={text.looks}>
          <OneForNow
            id="looks"
            legend={text.looks}
            error={errorAt('looks')}
            label={text.looksEnd}
            note={text.looksEndNote}
            isChosen={draft.looks === 'end'}
            onChoose={() => edit({ looks: 'end' })}
            notYet={text.notYetLooks}
            others={text.otherLooks}
          />
        </Card>
      </div>
      <div className={styles['aside']}>
        <OutlookPanel form={fields} input={input} outlook={outlook} testability={testability} />
      </div>
      <div className={styles['cards']}>{children}</div>
    </div>
  )
}
