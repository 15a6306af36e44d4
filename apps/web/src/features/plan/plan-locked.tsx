import { evidenceFrom } from '@cimento/core'
import type { CaseFile, PlanFact } from '@cimento/core/workspace'
import { describePlan, describePlanChange, describeSchedule, formatDate } from '@cimento/report'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { TurnList } from '../../lib/turns/turn-list.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { lockedFacts } from './locked-facts.ts'
import { PlanAmendment } from './plan-amendment.tsx'
import { messages } from './messages.ts'
import styles from './plan.module.css'

type PlanLockedProps = { readonly file: CaseFile; readonly plan: PlanFact }

/** The plan as it was locked, with every change made in the open. */
export function PlanLocked({ file, plan: { value } }: PlanLockedProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [isAmending, setIsAmending] = useState(false)
  const { plan, hash } = value
  const facts = lockedFacts(plan, language)
  if (isAmending) return <PlanAmendment file={file} onDone={() => setIsAmending(false)} />
  return (
    <div className={styles['single']}>
      <Card
        title={text.locked}
        aside={plan.lockedOn && text.writtenOn({ on: formatDate(plan.lockedOn, language) })}
      >
        <p data-testid="plan-paragraph">{describePlan(plan, language)}</p>
        {plan.lockedOn && plan.lockedOn > evidenceFrom(plan) && (
          <Notice tone="warn">{text.writtenLate}</Notice>
        )}
        {plan.kind === 'blocks' && <TurnList lines={describeSchedule(plan, language)} />}
        <dl className={styles['facts']}>
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
          <div>
            <dt>{text.fingerprint}</dt>
            <dd title={hash}>
              <code>{hash.slice(0, 12)}</code> <span className={styles['note']}>{text.fingerprintNote}</span>
            </dd>
          </div>
        </dl>
        {!file.look && (
          <div>
            <Button onClick={() => setIsAmending(true)}>{text.amend}</Button>
          </div>
        )}
      </Card>
      {file.amendments.length > 0 && (
        <Card title={text.amendments}>
          <ol className={styles['amendments']}>
            {file.amendments.map((amendment, index) => (
              <li key={file.plans[index + 1]?.id}>{describePlanChange(amendment, language)}</li>
            ))}
          </ol>
        </Card>
      )}
    </div>
  )
}
