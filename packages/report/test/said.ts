import { forbiddenPhrases, phrasesOfDetails } from '@cimento/testkit'

export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

/** What no sentence may say, in the details or elsewhere. */
export const forbidden: readonly string[] = [...forbiddenPhrases, ...phrasesOfDetails]

/** The words of a test between versions. */
export const betweenVersions =
  /A\/B|\bversion[ei]\b|\bversions?\b|controllo|\bcontrol\b|variante|variant|ripartizione|\bsplit\b/i

/** A and B themselves: capitals only. */
export const letters = /(^|\s)[AB] ·|\b(con|with|rispetto ad|compared with) [AB]\b/
