import { guardrailKind, guardrailKinds, type Guardrail, type GuardrailKind } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import styles from './plan.module.css'
import { withoutField } from './without-field.ts'

type GuardrailNumberFieldsProps = {
  readonly guardrail: Guardrail
  readonly perId: string
  readonly perError: string | undefined
  readonly draft: Pick<Draft, 'kpiKind' | 'unitName' | 'eventName'>
  readonly onCommit: (guardrail: Guardrail) => void
}

/** What kind of number a measure is, what its column adds up, and what an amount is divided by. */
export function GuardrailNumberFields(props: GuardrailNumberFieldsProps) {
  const { guardrail, perId, perError, draft, onCommit } = props
  const text = useText(messages)
  const kind = guardrailKind(guardrail)
  const hasEvents = draft.kpiKind === 'proportion' || draft.kpiKind === 'rate'
  return (
    <>
      <div className={styles['pairs']}>
        <SelectField<GuardrailKind>
          label={text.guardrailKind}
          hint={text.guardrailKindNote[kind]}
          value={kind}
          options={guardrailKinds.map((value) => ({ value, label: text.kpiKinds[value] }))}
          onChange={(chosen) => onCommit(withKind(guardrail, chosen))}
        />
        <DraftText
          label={kind === 'mean' ? text.guardrailSum : text.guardrailEvent}
          hint={kind === 'mean' ? text.guardrailSumHint : text.guardrailEventHint}
          value={guardrail.eventName ?? ''}
          onCommit={(eventName) => onCommit({ ...guardrail, eventName })}
        />
      </div>
      {kind === 'mean' && (
        <>
          {(hasEvents || guardrail.per !== undefined) && (
            <RadioGroup<'units' | 'successes'>
              id={perId}
              legend={text.guardrailPer}
              error={perError}
              layout="segments"
              value={guardrail.per ?? 'units'}
              options={[
                { value: 'units', label: draft.unitName.trim() || text.guardrailPeople },
                { value: 'successes', label: draft.eventName.trim() || text.guardrailEvents },
              ]}
              onChange={(per) =>
                onCommit(per === 'units' ? withoutField(guardrail, 'per') : { ...guardrail, per })
              }
            />
          )}
          <DraftText
            label={text.valueUnit}
            hint={text.valueUnitHint}
            value={guardrail.valueUnit ?? ''}
            onCommit={(valueUnit) => onCommit({ ...guardrail, valueUnit })}
          />
        </>
      )}
    </>
  )
}

/** Numbers in the unit of the former kind would say something else in the new one. */
function withKind(guardrail: Guardrail, kind: GuardrailKind): Guardrail {
  const { id, name, eventName, direction, margin, mode } = guardrail
  return {
    id,
    name,
    ...(eventName !== undefined && { eventName }),
    direction,
    margin: 'relative' in margin ? margin : { relative: 0 },
    mode,
    ...(kind !== 'proportion' && { kind }),
    ...(kind === 'mean' && { valueUnit: '€' }),
  }
}
