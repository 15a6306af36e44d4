import { isPriorityModel, type PriorityModel } from '@cimento/core'
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
  /** By which ideas are scored and sorted. */
  readonly priorityModel: PriorityModel
  /** Whether every model is offered, and not only the first two. */
  readonly allPriorityModels: boolean
  /** Whose answers those of this device are; empty: of all of us together. */
  readonly rater: string
}

type Preferences = Choices & {
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: Theme) => void
  readonly setSingleKeyShortcuts: (singleKeyShortcuts: boolean) => void
  readonly setPriorityModel: (priorityModel: PriorityModel) => void
  readonly setAllPriorityModels: (allPriorityModels: boolean) => void
  readonly setRater: (rater: string) => void
}

/** How a person likes the interface on this device; kept in the browser, apart from the work. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: preferredLanguage(navigator.languages),
      theme: 'system',
      singleKeyShortcuts: true,
      priorityModel: 'impact-speed-effort',
      allPriorityModels: false,
      rater: '',
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setSingleKeyShortcuts: (singleKeyShortcuts) => set({ singleKeyShortcuts }),
      setPriorityModel: (priorityModel) => set({ priorityModel }),
      setAllPriorityModels: (allPriorityModels) => set({ allPriorityModels }),
      setRater: (rater) => set({ rater }),
    }),
    {
      name: 'cimento.preferences',
      partialize: ({
        language,
        theme,
        singleKeyShortcuts,
        priorityModel,
        allPriorityModels,
        rater,
      }): Choices => ({
        language,
        theme,
        singleKeyShortcuts,
        priorityModel,
        allPriorityModels,
        rater,
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
    ...('priorityModel' in stored &&
      typeof stored.priorityModel === 'string' &&
      isPriorityModel(stored.priorityModel) && { priorityModel: stored.priorityModel }),
    ...('allPriorityModels' in stored &&
      typeof stored.allPriorityModels === 'boolean' && { allPriorityModels: stored.allPriorityModels }),
    ...('rater' in stored && typeof stored.rater === 'string' && { rater: stored.rater }),
  }
}

function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark'
}
