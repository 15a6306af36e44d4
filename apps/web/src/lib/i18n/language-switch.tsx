import type { Language } from '@cimento/report'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { usePreferences } from '../preferences.ts'
import { defineMessages } from './define-messages.ts'
import { useText } from './use-text.ts'

/** Each language by its own name: one press changes the whole interface. */
export function LanguageSwitch() {
  const { language, setLanguage } = usePreferences()
  return (
    <RadioGroup<Language>
      legend={useText(messages).legend}
      legendHidden
      layout="segments"
      value={language}
      options={languages}
      onChange={setLanguage}
    />
  )
}

const languages = [
  { value: 'it', label: <span lang="it">Italiano</span> },
  { value: 'en', label: <span lang="en">English</span> },
] as const

const messages = defineMessages({
  it: { legend: 'Lingua' },
  en: { legend: 'Language' },
})
