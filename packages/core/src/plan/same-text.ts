/**
 * Whether two people meant the same by what they wrote: case, accents and spaces make no difference. Empty texts are
 * unknown, and unknown is not equal.
 */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [plainText(a), plainText(b)]
  return one !== '' && one === other
}

/** A text as it is compared: `Città  nuove ` is `citta nuove`. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
