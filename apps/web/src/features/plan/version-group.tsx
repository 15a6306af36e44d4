import type { Arm } from '@cimento/core'
import { armMark, letterAt } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import styles from './plan.module.css'

type VersionGroupProps = {
  readonly arm: Arm
  readonly place: number
  readonly onChange: (arm: Arm) => void
  readonly onRemove: (() => void) | undefined
}

/** One version: its name, and what people see in it. */
export function VersionGroup({ arm, place, onChange, onRemove }: VersionGroupProps) {
  const text = useText(messages)
  const letter = letterAt(place)
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>
        <Glyph kind={armMark(place)} /> {place === 0 ? text.versionA : text.versionNew({ letter })}
      </legend>
      <div className={styles['pairs']}>
        <DraftText
          label={text.nameOf({ letter })}
          hint={place === 0 ? text.nameHintA : text.nameHintB}
          value={arm.name ?? ''}
          onCommit={(name) => onChange({ ...arm, name })}
        />
        <DraftText
          label={text.showsOf({ letter })}
          hint={text.showsHint}
          value={arm.shows ?? ''}
          onCommit={(shows) => onChange({ ...arm, shows })}
        />
      </div>
      {onRemove && (
        <div>
          <Button variant="quiet" onClick={onRemove}>
            {text.removeVersion({ letter })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
