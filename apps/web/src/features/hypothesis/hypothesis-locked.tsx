import type { CaseFile, PlanFact } from '@cimento/core/workspace'
import { describeHypothesis, formatDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { FreeFields } from './free-fields.tsx'
import styles from './hypothesis.module.css'
import { messages } from './messages.ts'
import { TitleField } from './title-field.tsx'
import { useSlots } from './use-slots.ts'

type HypothesisLockedProps = { readonly file: CaseFile; readonly plan: PlanFact }

/** The hypothesis as it was locked; only what says nothing about the evidence can still be edited. */
export function HypothesisLocked({ file, plan: { value } }: HypothesisLockedProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const slots = useSlots(file.experiment)
  const { plan } = value
  const words = describeHypothesis(plan, language)
  const source = plan.hypothesis?.source.trim()
  return (
    <div className={styles['single']}>
      <Card
        title={text.inOneSentence}
        aside={plan.lockedOn && text.writtenOn({ on: formatDate(plan.lockedOn, language) })}
      >
        <p data-testid="hypothesis-sentence">{words.sentence}</p>
        <p data-testid="hypothesis-falsifier">{words.falsifier}</p>
        {source && <p className={styles['note']}>{text.from({ source })}</p>}
        {words.hunch && <Notice>{words.hunch}</Notice>}
        <p className={styles['note']}>
          {text.locked} <a href={paths.experiment(file.experiment.id, 'plan')}>{text.toPlan}</a>
        </p>
      </Card>
      <Card title={text.where}>
        <div className={styles['fields']}>
          <TitleField slots={slots} />
          <FreeFields slots={slots} />
        </div>
      </Card>
    </div>
  )
}
