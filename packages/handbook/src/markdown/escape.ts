/**
 * A person's words as inert Markdown text: every character that could start markup, a tag or a template is
 * escaped, and line ends become spaces. Nothing is left out: what was written is what a reader sees.
 */
export function inline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]#|~<>&{}]/g, escapeOne)
    .replace(/^([-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replaceAll(/\b(https?|mailto):/g, String.raw`$1\:`)
}

/** Several lines: each paragraph stays one. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(inline)
    .filter(Boolean)
    .join('\n\n')
}

// `<`, `>` and `&` as entities: some generators read a backslash before them as text.
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '{': '&#123;', '}': '&#125;' }

const escapeOne = (character: string): string => entities[character] ?? `\\${character}`
