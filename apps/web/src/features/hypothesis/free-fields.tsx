import { useText } from '../../lib/i18n/use-text.ts'
import { levelsMessages } from '../../lib/levels-messages.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './hypothesis.module.css'
import { messages } from './messages.ts'
import type { useSlots } from './use-slots.ts'

const levels = ['awareness', 'consideration', 'conversion', 'retention'] as const

/** What says nothing about the evidence, and so stays free after the start. */
export function FreeFields({
  slots: { draft, edit, slot },
}: {
  readonly slots: ReturnType<typeof useSlots>
}) {
  const text = useText(messages)
  const levelNames = useText(levelsMessages)
  return (
    <div className={styles['pairs']}>
      <TextField label={text.channel} hint={text.channelHint} maxLength={500} {...slot('channel')} />
      <SelectField
        label={text.level}
        placeholder={text.levelPlaceholder}
        value={draft.level ?? ''}
        options={levels.map((value) => ({ value, label: levelNames[value] }))}
        onChange={(level) => edit({ level })}
      />
      <TextField label={text.owner} hint={text.ownerHint} maxLength={500} {...slot('owner')} />
    </div>
  )
}
