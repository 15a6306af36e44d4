import { askedUnit } from '@cimento/core/workspace'
import { flushSync } from 'react-dom'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import type { Reframe } from './use-reframe.ts'

type UnitQuestionProps = PlanFields & { readonly reframe: Reframe }

/**
 * Asked where clicks, impressions or sessions would be counted as people: can one person have several? Then the KPI is
 * the same number as a ratio, with the day as the unit. Answered once; the answer belongs to the word it was given for.
 */
export function UnitQuestion({ draft, edit, errorAt, reframe }: UnitQuestionProps) {
  const text = useText(messages)
  const asked = askedUnit(draft)
  if (asked === undefined) return null
  // Each answer takes its buttons away: the focus goes to what stands there instead.
  const answer = (change: () => void, focused: string) => {
    flushSync(change)
    document.getElementById(focused)?.focus()
  }
  if (draft.countedOnce === asked)
    return (
      <Notice
        action={
          <Button
            id={answered}
            size="small"
            onClick={() => answer(() => edit({ countedOnce: '' }), 'countedOnce')}
          >
            {text.unitAskAgain}
          </Button>
        }
      >
        {text.unitOnce({ units: asked })}
      </Notice>
    )
  const error = errorAt('countedOnce')
  return (
    <Notice tone={error === undefined ? 'warn' : 'stop'} role="status">
      <div className={styles['question']} role="group" aria-labelledby="unit-question">
        <p id="unit-question">
          <strong>{text.unitQuestion({ units: asked })}</strong> {text.unitQuestionWhy}
        </p>
        <div className={styles['answers']}>
          <Button
            id="countedOnce"
            size="small"
            onClick={() =>
              answer(() => reframe({ kpiKind: 'ratio', unitName: '', sameNumbers: true }), 'kpiKind')
            }
          >
            {text.unitRepeats}
          </Button>
          <Button size="small" onClick={() => answer(() => edit({ countedOnce: asked }), answered)}>
            {text.unitCountsOnce}
          </Button>
        </div>
      </div>
    </Notice>
  )
}

const answered = 'unit-answered'
