/**
 * A person's words as inert Markdown text on one line. Nothing is left out and nothing is added: what was
 * written is what a reader sees, whatever markup, tag, template or address it looks like.
 *
 * A backslash stands before the marks that every flavor of Markdown lets be escaped so; the other marks become
 * character references, because some generators show a backslash before them.
 */
export function inline(text: string): string {
  return (
    oneLine(text)
      .replaceAll(/[\\`*_[\]#]/g, escaped)
      .replaceAll(/[<>&{}|~$@]/g, reference)
      // No address becomes a link by itself: the folder links to its own files only.
      .replaceAll(/:(?=\/\/)/g, reference)
      .replaceAll(/(?<=\bwww)\./gi, escaped)
      // A first dash, plus or number would begin a list, and dashes a rule.
      .replace(/^[-+](?=[ -]|$)/, escaped)
      .replace(/(?<=^\d+)[.)](?= |$)/, escaped)
  )
}

/** Several lines: each is a paragraph, as its writer saw it. */
export function paragraphs(text: string): string {
  return text
    .split(/[\n\r]+/)
    .map(inline)
    .filter(Boolean)
    .join('\n\n')
}

/** Line ends, tabs and control characters become spaces; no-break spaces stay what they are. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim()
}

const escaped = (mark: string): string => `\\${mark}`
const reference = (mark: string): string => `&#${mark.codePointAt(0)};`
