import type { Language } from '../language.ts'
import { kpis as en } from './en/kpis.ts'
import { kpis as it } from './it/kpis.ts'
import type { KpiWords } from './kpi-words.ts'

/** Words that few pages need: apart from the catalog of all, so that the others do not load them. */
export function kpiWordsOf(language: Language): KpiWords {
  return catalogs[language]
}

const catalogs: { readonly [language in Language]: KpiWords } = { it, en }
