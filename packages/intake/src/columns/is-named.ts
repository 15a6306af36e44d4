import { nameWords } from './route-rows.ts'
import { headerWords } from '../values/text.ts'

/** Whether a text is one of some names, with or without words such as "version" beside it: `Versione A` is `A`. */
export function isNamed(text: string, names: readonly string[]): boolean {
  return (
    names.some((name) => nameWords(name) === nameWords(text)) ||
    names.some((name) => headerWords(name) === headerWords(text))
  )
}
