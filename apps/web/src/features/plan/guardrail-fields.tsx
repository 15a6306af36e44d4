import { guardrailKind, type Direction, type Guardrail } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { DraftNumber } from './draft-number.tsx'
import { DraftText } from './draft-text.tsx'
import { guardrailField, type GuardrailControl } from './field-of.ts'
import { GuardrailNumberFields } from './guardrail-number-fields.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { SizeFields } from './size-fields.tsx'
import { withoutField } from './without-field.ts'

type GuardrailFieldsProps = Pick<PlanFields, 'errorAt'> & {
  /** Counted from 1. */
  readonly position: number
  readonly guardrail: Guardrail
  readonly draft: Pick<Draft, 'kpiKind' | 'unitName' | 'eventName'>
  readonly onCommit: (guardrail: Guardrail) => void
  readonly onRemove: () => void
}

/** One measure that must not get worse, and by how much at most. */
export function GuardrailFields(props: GuardrailFieldsProps) {
  const { position, guardrail, draft, errorAt, onCommit, onRemove } = props
  const text = useText(messages)
  const title = text.guardrail({ position })
  const kind = guardrailKind(guardrail)
  const isShare = kind === 'proportion'
  const unit = kind === 'mean' ? (guardrail.valueUnit?.trim() ?? '') : ''
  const at = (field: GuardrailControl) => {
    const id = guardrailField(guardrail.id, field)
    return { id, error: errorAt(id) }
  }
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{title}</legend>
      <DraftText
        {...at('name')}
        label={text.guardrailName}
        hint={text.guardrailNameHint}
        required
        value={guardrail.name}
        onCommit={(name) => onCommit({ ...guardrail, name })}
      />
      <GuardrailNumberFields
        guardrail={guardrail}
        perId={at('per').id}
        perError={at('per').error}
        draft={draft}
        onCommit={onCommit}
      />
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
        absolute={isShare ? 'points' : 'amount'}
        amountUnit={unit || text.guardrailUnit}
        onCommit={(margin) => onCommit({ ...guardrail, margin: margin ?? { relative: 0 } })}
      />
      <div className={styles['pairs']}>
        <DraftNumber
          {...at('baseline')}
          label={text.guardrailBaseline}
          hint={kind === 'rate' ? text.guardrailRateBaselineHint : text.guardrailBaselineHint}
          suffix={isShare ? '%' : unit}
          kind={isShare ? 'percent' : 'amount'}
          value={guardrail.baseline ?? null}
          onCommit={(baseline) => onCommit(withNumber(guardrail, 'baseline', baseline))}
        />
        {kind === 'mean' && (
          <DraftNumber
            {...at('standardDeviation')}
            label={text.guardrailDeviation}
            hint={text.guardrailDeviationHint}
            suffix={unit}
            kind="amount"
            value={guardrail.standardDeviation ?? null}
            onCommit={(deviation) => onCommit(withNumber(guardrail, 'standardDeviation', deviation))}
          />
        )}
      </div>
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

function withNumber(
  guardrail: Guardrail,
  field: 'baseline' | 'standardDeviation',
  value: number | null,
): Guardrail {
  return value === null ? withoutField(guardrail, field) : { ...guardrail, [field]: value }
}
