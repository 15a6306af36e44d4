import type { Language } from '@cimento/report'
import { useLayoutEffect } from 'react'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { isLanguage, preferredLanguage } from './i18n/language.ts'

export type Theme = 'system' | 'light' | 'dark'

type Choices = {
  readonly language: Language
  readonly theme: Theme
  /** Whether `C`, `/` and the other single keys do anything (WCAG 2.1.4). */
  readonly singleKeyShortcuts: boolean
}

type Preferences = Choices & {
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: Theme) => void
  readonly setSingleKeyShortcuts: (singleKeyShortcuts: boolean) => void
}

/** How a person likes the interface on this device; kept in the browser, apart from the work. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: preferredLanguage(navigator.languages),
      theme: 'system',
      singleKeyShortcuts: true,
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setSingleKeyShortcuts: (singleKeyShortcuts) => set({ singleKeyShortcuts }),
    }),
    {
      name: 'cimento.preferences',
      partialize: ({ language, theme, singleKeyShortcuts }): Choices => ({
        language,
        theme,
        singleKeyShortcuts,
      }),
      merge: (stored, initial) => ({ ...initial, ...readChoices(stored) }),
    },
  ),
)

/** Writes language and theme on the document; the root of each page frame calls it once. Paper is always light. */
export function useDocumentPreferences(always?: Theme): void {
  const language = usePreferences((preferences) => preferences.language)
  const chosen = usePreferences((preferences) => preferences.theme)
  const theme = always ?? chosen
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
  }, [language, theme])
}

/** What was stored may come from another version, or from a curious hand: only known values count. */
function readChoices(stored: unknown): Partial<Choices> {
  if (typeof stored !== 'object' || stored === null) return {}
  return {
    ...('language' in stored && isLanguage(stored.language) && { language: stored.language }),
    ...('theme' in stored && isTheme(stored.theme) && { theme: stored.theme }),
    ...('singleKeyShortcuts' in stored &&
      typeof stored.singleKeyShortcuts === 'boolean' && { singleKeyShortcuts: stored.singleKeyShortcuts }),
  }
}

function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark'
}
