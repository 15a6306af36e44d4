import type { Language } from '../language.ts'
import type { AdviceTableWords } from './advice-table-words.ts'
import { adviceTable as en } from './en/advice-table.ts'
import { adviceTable as it } from './it/advice-table.ts'

export function adviceTableWordsOf(language: Language): AdviceTableWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: AdviceTableWords } = { it, en }
