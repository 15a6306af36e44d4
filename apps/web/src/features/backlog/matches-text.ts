/** Whether a text contains what is looked for; accents, capitals and outer spaces do not matter. */
export function matchesText(text: string, lookedFor: string): boolean {
  return plain(text).includes(plain(lookedFor))
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
}
