import type { Direction } from '@cimento/core'
import { formatShare } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import { levelChoices, powerChoices, versionChoices, type KpiKind } from './planner-numbers.ts'
import styles from './planner.module.css'
import type { Planner } from './use-planner.ts'

/** What most tests share: two versions, a percentage that should rise, 80 % power and a 5 % risk. */
export function AdvancedFields({ numbers, edit }: Planner) {
  const text = useText(messages)
  return (
    <div className={styles['advanced']}>
      <RadioGroup<KpiKind>
        legend={text.kind}
        layout="segments"
        value={numbers.kind}
        options={[
          { value: 'proportion', label: text.proportion },
          { value: 'mean', label: text.mean },
        ]}
        // A percentage and an amount are not the same number: only sizes relative to today carry over.
        onChange={(kind) =>
          edit({
            kind,
            baseline: null,
            ...(numbers.scale === 'absolute' && { size: null, scale: 'relative' }),
          })
        }
      />
      <RadioGroup<Direction>
        legend={text.direction}
        layout="segments"
        value={numbers.direction}
        options={[
          { value: 'higher', label: text.higher },
          { value: 'lower', label: text.lower },
        ]}
        onChange={(direction) => edit({ direction })}
      />
      <NumberChoice
        legend={text.versions}
        hint={text.versionsHint}
        choices={versionChoices}
        value={numbers.versions}
        label={String}
        onChange={(versions) => edit({ versions })}
      />
      <NumberChoice
        legend={text.power}
        hint={text.powerHint}
        choices={powerChoices}
        value={numbers.power}
        onChange={(power) => edit({ power })}
      />
      <NumberChoice
        legend={text.level}
        hint={text.levelHint}
        choices={levelChoices}
        value={numbers.significanceLevel}
        onChange={(significanceLevel) => edit({ significanceLevel })}
      />
    </div>
  )
}

type NumberChoiceProps = {
  readonly legend: string
  readonly hint: string
  readonly choices: readonly number[]
  readonly value: number
  /** A percentage unless told otherwise. */
  readonly label?: (choice: number) => string
  readonly onChange: (choice: number) => void
}

function NumberChoice({ legend, hint, choices, value, label, onChange }: NumberChoiceProps) {
  const language = usePreferences((preferences) => preferences.language)
  const written = label ?? ((choice: number) => formatShare(choice, language, 0))
  return (
    <RadioGroup
      legend={legend}
      hint={hint}
      layout="segments"
      value={String(value)}
      options={choices.map((choice) => ({ value: String(choice), label: written(choice) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}
