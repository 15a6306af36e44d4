import type { Language } from '../../lib/i18n/language.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences, type Theme } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import styles from './settings.module.css'

/** Language, theme and shortcuts of this device: in force as soon as they are chosen. */
export function AppearanceCard() {
  const text = useText(messages)
  const preferences = usePreferences()
  return (
    <Card title={text.look}>
      <div className={styles['fields']}>
        <RadioGroup<Language>
          legend={text.language}
          layout="segments"
          value={preferences.language}
          options={languages}
          onChange={preferences.setLanguage}
        />
        <RadioGroup<Theme>
          legend={text.theme}
          layout="segments"
          value={preferences.theme}
          options={themes.map((value) => ({ value, label: text[value] }))}
          onChange={preferences.setTheme}
        />
        <Checkbox
          label={text.shortcuts}
          note={text.shortcutsNote}
          checked={preferences.singleKeyShortcuts}
          onChange={preferences.setSingleKeyShortcuts}
        />
      </div>
    </Card>
  )
}

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

// Each language by its own name.
const languages = [
  { value: 'it', label: <span lang="it">Italiano</span> },
  { value: 'en', label: <span lang="en">English</span> },
] as const
