import type { Guardrail } from '@cimento/core'
import { flushSync } from 'react-dom'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { guardrailField } from './field-of.ts'
import { GuardrailFields } from './guardrail-fields.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

const mostGuardrails = 4
const addButton = 'add-guardrail'

/** What must not get worse: none to four measures. The focus follows what is added and removed. */
export function GuardrailList({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  const { guardrails, kpiKind } = draft
  const show = (next: readonly Guardrail[], focused: string) => {
    flushSync(() => edit({ guardrails: next }))
    document.getElementById(focused)?.focus()
  }
  const add = () => {
    const id = crypto.randomUUID()
    const added: Guardrail = {
      id,
      name: '',
      direction: 'higher',
      margin: { relative: 0 },
      mode: 'must-verify',
    }
    show([...guardrails, added], guardrailField(id, 'name'))
  }
  // A cost counts money; a guardrail written for another KPI stays to be removed.
  if (kpiKind === 'cost' && guardrails.length === 0)
    return <p className={styles['note']}>{text.guardrailsNeedPeople}</p>
  return (
    <div className={styles['fields']}>
      {guardrails.length === 0 && <p className={styles['note']}>{text.guardrailsNone}</p>}
      {guardrails.map((guardrail, index) => (
        <GuardrailFields
          key={guardrail.id}
          position={index + 1}
          guardrail={guardrail}
          draft={draft}
          errorAt={errorAt}
          onCommit={(edited) => edit({ guardrails: guardrails.with(index, edited) })}
          onRemove={() =>
            show(
              guardrails.filter(({ id }) => id !== guardrail.id),
              addButton,
            )
          }
        />
      ))}
      {guardrails.length < mostGuardrails ? (
        <div>
          <Button id={addButton} onClick={add}>
            {text.guardrailAdd}
          </Button>
        </div>
      ) : (
        <p className={styles['note']}>{text.guardrailsFull}</p>
      )}
    </div>
  )
}
