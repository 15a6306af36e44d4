import { languages, type Language } from '@cimento/report'

export type { Language } from '@cimento/report'

/** The first of the browser's languages that we speak; English for everybody else. */
export function preferredLanguage(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage)
  return spoken ?? 'en'
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
