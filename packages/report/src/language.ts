/** The languages Cimento speaks. English follows British dates and currency placement. */
export type Language = 'it' | 'en'

export const languages: readonly Language[] = ['it', 'en']

export function localeOf(language: Language): string {
  return language === 'it' ? 'it-IT' : 'en-GB'
}
