import type { Direction, GuardrailWayOut } from '@cimento/core'
import { scaleOf, sizeOf } from '@cimento/core'
import type { GuardrailOutlookWords } from '@cimento/report'
import { flushSync } from 'react-dom'
import { useText } from '../../lib/i18n/use-text.ts'
import { GuardrailLines } from '../../lib/testability/guardrail-lines.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LiveNumber } from './live-number.tsx'
import { LiveSize } from './live-size.tsx'
import { messages } from './messages.ts'
import { guardrailId } from './planner-address.ts'
import { mostGuardrails, type PlannerGuardrail } from './planner-numbers.ts'
import styles from './planner.module.css'
import type { Planner } from './use-planner.ts'

type GuardrailCardProps = Planner & { readonly words: readonly GuardrailOutlookWords[] }

const addButton = 'add-measure'

/** What must not get worse: whether the sample could verify it, while everything can still change. */
export function GuardrailCard({ numbers, edit, take, words }: GuardrailCardProps) {
  const text = useText(messages)
  const { guardrails } = numbers
  const show = (next: readonly PlannerGuardrail[], focused: string) => {
    flushSync(() =>
      edit({ guardrails: next.map((guardrail, at) => ({ ...guardrail, id: guardrailId(at) })) }),
    )
    document.getElementById(focused)?.focus()
  }
  const changed = (id: string, change: Partial<PlannerGuardrail>) => ({
    guardrails: guardrails.map((guardrail) =>
      guardrail.id === id ? { ...guardrail, ...change } : guardrail,
    ),
  })
  const takeOf = (id: string, way: GuardrailWayOut) => () => {
    switch (way.kind) {
      case 'longer':
        return take({ weeks: way.weeks })
      case 'more-frequent':
        return take(changed(id, { baseline: way.baseline }))
      case 'wider-margin':
        return take(changed(id, { size: sizeOf(way.margin), scale: scaleOf(way.margin) }))
      case 'watch':
        return take(changed(id, { mode: 'watched' }))
    }
  }
  return (
    <Card title={text.guardrails}>
      <p className={styles['note']}>{text.guardrailsNote}</p>
      {guardrails.map((guardrail, at) => (
        <fieldset key={guardrail.id} className={styles['guardrail']}>
          <legend className={styles['legend']}>{text.guardrail({ position: at + 1 })}</legend>
          <GuardrailFields guardrail={guardrail} onChange={(change) => edit(changed(guardrail.id, change))} />
          <GuardrailLines guardrails={words.filter(({ id }) => id === guardrail.id)} takeOf={takeOf} />
          <div>
            <Button
              size="small"
              aria-label={text.remove({
                name: guardrail.name.trim() || text.guardrail({ position: at + 1 }),
              })}
              onClick={() =>
                show(
                  guardrails.filter(({ id }) => id !== guardrail.id),
                  addButton,
                )
              }
            >
              {text.removeShort}
            </Button>
          </div>
        </fieldset>
      ))}
      {guardrails.length < mostGuardrails && (
        <div>
          <Button
            id={addButton}
            onClick={() => show([...guardrails, newGuardrail], `${guardrailId(guardrails.length)}-name`)}
          >
            {text.addGuardrail}
          </Button>
        </div>
      )}
    </Card>
  )
}

type GuardrailFieldsProps = {
  readonly guardrail: PlannerGuardrail
  readonly onChange: (change: Partial<PlannerGuardrail>) => void
}

function GuardrailFields({ guardrail, onChange }: GuardrailFieldsProps) {
  const text = useText(messages)
  const { id, name, direction, baseline, size, scale } = guardrail
  const isPossible = (share: number | null) => share === null || (share > 0 && share < 1)
  return (
    <div className={styles['pairs']}>
      <TextField
        id={`${id}-name`}
        label={text.guardrailName}
        hint={text.guardrailNameHint}
        maxLength={100}
        value={name}
        onChange={(next) => onChange({ name: next })}
      />
      <LiveNumber
        id={`${id}-baseline`}
        label={text.guardrailToday}
        hint={text.guardrailTodayHint}
        suffix="%"
        kind="percent"
        isOptional
        value={baseline}
        error={isPossible(baseline) ? undefined : text.notAShare}
        onChange={(next) => onChange({ baseline: next })}
      />
      <LiveSize
        id={`${id}-margin`}
        label={text.margin}
        unitLabel={text.marginUnit}
        hint={text.marginHint}
        isOptional
        isShare
        size={size}
        scale={scale}
        error={isPossible(size) ? undefined : text.notAShare}
        onChange={onChange}
      />
      <RadioGroup<Direction>
        legend={text.guardrailReads}
        layout="segments"
        value={direction}
        options={[
          { value: 'higher', label: text.higherIsBetter },
          { value: 'lower', label: text.lowerIsBetter },
        ]}
        onChange={(next) => onChange({ direction: next })}
      />
    </div>
  )
}

const newGuardrail: PlannerGuardrail = {
  id: '',
  name: '',
  direction: 'lower',
  mode: 'must-verify',
  baseline: null,
  size: null,
  scale: 'absolute',
}
