import { Fragment } from 'react'
import { commandNames, groupNames } from '../../lib/commands/command-names.ts'
import { commands, type Command, type CommandGroup } from '../../lib/commands/commands.ts'
import { keyCaps } from '../../lib/commands/key-caps.ts'
import { defineMessages } from '../../lib/i18n/define-messages.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './keyboard-map.module.css'

/** Every key there is, and the switch for those that are a single one. */
export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const text = useText(messages)
  const names = useText(commandNames)
  const groupName = useText(groupNames)
  const { singleKeyShortcuts, setSingleKeyShortcuts } = usePreferences()
  return (
    <Dialog title={names.keyboard} closeLabel={text.close} onClose={onClose}>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <section key={group} className={styles['group']}>
            <h3 className={styles['title']}>{groupName[group]}</h3>
            <dl className={styles['keys']}>
              {commandsIn(group).map((command) => (
                <div key={command.id} className={styles['row']}>
                  <dt>{names[command.id]}</dt>
                  <dd>
                    <Keys command={command} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label={text.single}
        note={text.singleNote}
        checked={singleKeyShortcuts}
        onChange={setSingleKeyShortcuts}
      />
    </Dialog>
  )
}

/** The keys of a command: all ways of it, and of a row of digits only the ends. */
function Keys({ command: { keys } }: { readonly command: Command }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const isRange = keys.length > 2
  const shown = isRange ? [...keys.slice(0, 1), ...keys.slice(-1)] : keys
  return shown.map((own, at) => (
    <Fragment key={own}>
      {at > 0 && <span className={styles['between']}>{isRange ? '…' : text.or}</span>}
      {keyCaps(own, language).map((cap) => (
        <kbd key={cap} className={styles['key']}>
          {cap}
        </kbd>
      ))}
    </Fragment>
  ))
}

const groups = ['anywhere', 'go', 'tests', 'experiment', 'fields'] as const satisfies readonly CommandGroup[]

function commandsIn(group: CommandGroup): readonly Command[] {
  return commands.filter((command) => command.group === group && command.keys.length > 0)
}

const messages = defineMessages({
  it: {
    close: 'Chiudi',
    or: 'o',
    single: 'Scorciatoie con un tasto solo',
    singleNote: 'Non fanno nulla mentre scrivi in un campo. Quelle con Ctrl valgono sempre.',
  },
  en: {
    close: 'Close',
    or: 'or',
    single: 'Single-key shortcuts',
    singleNote: 'They do nothing while you type in a field. Those with Ctrl always work.',
  },
})
