import {
  actions,
  guardrailStates,
  plannedKinds,
  verdicts,
  withoutEvidence,
  type AdviceRule,
  type VerdictName,
} from '@cimento/core'
import { adviceOptions, startOfSentence } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './advice-editor.module.css'
import { adviceMessages } from './advice-messages.ts'

type AdviceRowFieldsProps = {
  readonly rule: AdviceRule
  readonly onChange: (change: Partial<AdviceRule>) => void
}

/** Verdicts without evidence have their rows already, and nobody may change those. */
const fixed = new Set(withoutEvidence.flatMap(({ when }) => when.verdicts ?? []))
const offered = verdicts.filter((verdict) => !fixed.has(verdict))

/** The conditions of a row, and what it advises. A reason that a preset asks for stays, and goes with its row. */
export function AdviceRowFields({ rule, onChange }: AdviceRowFieldsProps) {
  const text = useText(adviceMessages)
  const language = usePreferences((preferences) => preferences.language)
  const words = adviceOptions(language)
  const { verdicts: names = [], guardrails = [], kinds = [], reasons } = rule.when

  function setWhen(change: Partial<Record<keyof AdviceRule['when'], readonly string[]>>) {
    const when = { ...rule.when, ...change }
    // A condition with nothing in it would never hold: it is left out instead.
    const kept = Object.entries(when).filter(([, values]) => values.length > 0)
    onChange({ when: Object.fromEntries(kept) })
  }
  const toggle = (verdict: VerdictName, isOn: boolean) =>
    setWhen({ verdicts: offered.filter((name) => (name === verdict ? isOn : names.includes(name))) })

  return (
    <div className={styles['fields']}>
      {reasons === undefined && (
        <fieldset>
          <legend className={styles['legend']}>{text.verdicts}</legend>
          <div className={styles['verdicts']}>
            {offered.map((verdict) => (
              <Checkbox
                key={verdict}
                label={words.verdict[verdict]}
                checked={names.includes(verdict)}
                onChange={(isOn) => toggle(verdict, isOn)}
              />
            ))}
          </div>
          <p className={styles['hint']}>{text.verdictsHint}</p>
        </fieldset>
      )}
      <SelectField
        label={text.guardrails}
        value={one(guardrails)}
        placeholder={guardrails.length > 1 ? text.several : undefined}
        options={[
          { value: 'any', label: text.any },
          ...guardrailStates.map((state) => ({
            value: state,
            label: startOfSentence(words.guardrails[state]),
          })),
        ]}
        onChange={(state) => setWhen({ guardrails: state === 'any' ? [] : [state] })}
      />
      <SelectField
        label={text.kind}
        value={one(kinds)}
        placeholder={kinds.length > 1 ? text.several : undefined}
        options={[
          { value: 'any', label: text.any },
          ...plannedKinds.map((kind) => ({ value: kind, label: startOfSentence(words.kind[kind]) })),
        ]}
        onChange={(kind) => setWhen({ kinds: kind === 'any' ? [] : [kind] })}
      />
      <SelectField
        label={text.advise}
        value={rule.advise}
        options={([...actions, 'none'] as const).map((action) => ({
          value: action,
          label: startOfSentence(words.action[action]),
        }))}
        onChange={(advise) => onChange({ advise })}
      />
    </div>
  )
}

/** What a select shows of a condition: any, one, or nothing where there are several. */
function one<T extends string>(values: readonly T[]): T | 'any' | '' {
  const [first] = values
  if (first === undefined) return 'any'
  return values.length === 1 ? first : ''
}
