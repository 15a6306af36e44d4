import type { Language } from '@cimento/report'

/** A sentence, a function from the facts it mentions to the sentence, several of them, or a named group. */
type Message = string | readonly string[] | ((facts: never) => string) | { readonly [key: string]: Message }

/**
 * The words of one feature in every language. Italian sets the keys and the facts; a key that English lacks,
 * or has in excess, is a type error.
 */
export function defineMessages<M extends { readonly [key: string]: Message }>(catalog: {
  readonly it: M
  readonly en: NoInfer<M>
}): Readonly<Record<Language, M>> {
  return catalog
}
