import type { Direction, Guardrail } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { DraftNumber } from './draft-number.tsx'
import { DraftText } from './draft-text.tsx'
import { guardrailField } from './field-of.ts'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { SizeFields } from './size-fields.tsx'

type GuardrailFieldsProps = Pick<PlanFields, 'errorAt'> & {
  /** Counted from 1. */
  readonly position: number
  readonly guardrail: Guardrail
  readonly onCommit: (guardrail: Guardrail) => void
  readonly onRemove: () => void
}

/** One measure that must not get worse, and by how much at most. */
export function GuardrailFields({ position, guardrail, errorAt, onCommit, onRemove }: GuardrailFieldsProps) {
  const text = useText(messages)
  const title = text.guardrail({ position })
  const at = (field: 'name' | 'margin' | 'baseline') => {
    const id = guardrailField(guardrail.id, field)
    return { id, error: errorAt(id) }
  }
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{title}</legend>
      <div className={styles['pairs']}>
        <DraftText
          {...at('name')}
          label={text.guardrailName}
          hint={text.guardrailNameHint}
          required
          value={guardrail.name}
          onCommit={(name) => onCommit({ ...guardrail, name })}
        />
        <DraftText
          label={text.guardrailEvent}
          hint={text.guardrailEventHint}
          value={guardrail.eventName ?? ''}
          onCommit={(eventName) => onCommit({ ...guardrail, eventName })}
        />
      </div>
      <RadioGroup<Direction>
        legend={text.guardrailDirection}
        layout="segments"
        value={guardrail.direction}
        options={[
          { value: 'higher', label: text.guardrailHigher },
          { value: 'lower', label: text.guardrailLower },
        ]}
        onChange={(direction) => onCommit({ ...guardrail, direction })}
      />
      <SizeFields
        {...at('margin')}
        label={text.margin}
        unitLabel={text.marginUnit}
        size={guardrail.margin}
        onCommit={(margin) => onCommit({ ...guardrail, margin: margin ?? { relative: 0 } })}
      />
      <DraftNumber
        {...at('baseline')}
        label={text.guardrailBaseline}
        hint={text.guardrailBaselineHint}
        suffix="%"
        kind="percent"
        value={guardrail.baseline ?? null}
        onCommit={(baseline) => onCommit(withBaseline(guardrail, baseline))}
      />
      <RadioGroup<Guardrail['mode']>
        legend={text.mode}
        value={guardrail.mode}
        options={[
          { value: 'must-verify', label: text.mustVerify, note: text.mustVerifyNote },
          { value: 'watched', label: text.watched, note: text.watchedNote },
        ]}
        onChange={(mode) => onCommit({ ...guardrail, mode })}
      />
      <div>
        <Button
          size="small"
          aria-label={text.guardrailRemove({ name: guardrail.name.trim() || title })}
          onClick={onRemove}
        >
          {text.remove}
        </Button>
      </div>
    </fieldset>
  )
}

function withBaseline({ baseline: _former, ...rest }: Guardrail, baseline: number | null): Guardrail {
  return baseline === null ? rest : { ...rest, baseline }
}
