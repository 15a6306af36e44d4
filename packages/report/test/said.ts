import { verdicts } from '@cimento/core'

/** Every text in something that was said, one a line; names of verdicts are code, not words. */
export function allText(said: unknown): string {
  return stringsOf(said)
    .filter((text) => !verdicts.some((name) => name === text))
    .join('\n')
}

export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

// ux.md, 5.3. "significant" may stand in the details, "100%" is about effects.
export const forbidden =
  /confidenza che|confidence that|probabilità che (B|la variante)|vincitore|winner|vince|dimostra(to)? che non|no difference|nessuna differenza|significativ|significant|non è dovuto al caso|not due to chance|100%|\bcert[oaie]\b|certain|fallit|failed|!/i

/** Verbs of a cause: they belong to tests where chance decided who saw what. */
export const causal =
  /peggiora|migliora|aumenta\b|fa (salire|scendere)|causa|provoca|grazie a|effett[oi]|increases|improves|causes|drives|\beffects?\b/i

/** The words of a test between versions. */
export const betweenVersions =
  /A\/B|\bversion[ei]\b|\bversions?\b|controllo|\bcontrol\b|variante|variant|ripartizione|\bsplit\b/i

/** A and B themselves: capitals only. */
export const letters = /(^|\s)[AB] ·|\b(con|with|rispetto ad|compared with) [AB]\b/
