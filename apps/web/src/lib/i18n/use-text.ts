import type { Language } from '@cimento/report'
import { usePreferences } from '../preferences.ts'

/** The messages of a feature in the language in use; a change of language renders again. */
export function useText<M>(messages: Readonly<Record<Language, M>>): M {
  return messages[usePreferences((preferences) => preferences.language)]
}
