import type { Key } from '@cimento/core/workspace'
import { usePreferences } from '../preferences.ts'
import type { Language } from '../i18n/language.ts'
import { useKeys } from './workspace-context.tsx'

/** What an experiment is called in the language in use: ESP-12, EXP-12, ESP-12b. */
export function useKeyLabel(): (experiment: string) => string {
  const keys = useKeys()
  const language = usePreferences((preferences) => preferences.language)
  return (experiment) => keyLabel(keys.get(experiment), language)
}

export function keyLabel(key: Key | undefined, language: Language): string {
  const prefix = language === 'it' ? 'ESP' : 'EXP'
  return key ? `${prefix}-${key.number}${key.suffix}` : prefix
}
