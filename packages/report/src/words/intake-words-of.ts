import type { Language } from '../language.ts'
import { intake as en } from './en/intake.ts'
import type { IntakeWords } from './intake-words.ts'
import { intake as it } from './it/intake.ts'

/** Words that only files and pastes need. */
export function intakeWordsOf(language: Language): IntakeWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: IntakeWords } = { it, en }
