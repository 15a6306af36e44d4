import { fold, isBlank } from './text.ts'

/** What a cell says about somebody who did it or did not. `blank` is "not reported", never no. */
export type YesNoReading =
  | { readonly kind: 'yes' | 'no' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }

/** Reads 1 and 0, true and false, yes and no, sì and no, vero and falso, and their first letters. */
export function parseYesNo(text: string): YesNoReading {
  if (isBlank(text)) return { kind: 'blank' }
  const word = fold(text)
  if (yes.has(word)) return { kind: 'yes' }
  return no.has(word) ? { kind: 'no' } : { kind: 'unreadable' }
}

const yes = new Set(['1', 'true', 'vero', 'yes', 'si', 't', 'v', 'y', 's', 'x'])
const no = new Set(['0', 'false', 'falso', 'no', 'f', 'n'])
