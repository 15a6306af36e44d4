/**
 * A person's words as inert Markdown text on one line. Nothing is left out and nothing is added: what was
 * written is what a reader sees, whatever markup, tag, template or address it looks like.
 *
 * A backslash stands before the marks that every flavor of Markdown lets be escaped so; the other marks become
 * character references, because some generators show a backslash before them. `more` are those of one tool.
 */
export function inline(text: string, more?: RegExp): string {
  return notABeginning(words(oneLine(text), more))
}

/** The same in the middle of a line: spaces at the ends stand between these words and the next. */
export function words(text: string, more?: RegExp): string {
  const known = spaced(text)
    .replaceAll(/[\\`*_[\]#]/g, escaped)
    .replaceAll(/[<>&{}|~$@]/g, reference)
    // No address becomes a link by itself: the folder links to its own files only.
    .replaceAll(/:(?=\/\/)/g, reference)
    .replaceAll(/(?<=\bwww)\./gi, escaped)
  return more ? known.replaceAll(more, reference) : known
}

/** A first dash, plus or number would begin a list, and dashes a rule. */
export function notABeginning(line: string): string {
  return line.replace(/^[-+](?=[ -]|$)/, escaped).replace(/(?<=^\d+)[.)](?= |$)/, escaped)
}

/** Line ends, tabs and control characters become spaces; no-break spaces stay what they are. */
export function oneLine(text: string): string {
  return spaced(text).trim()
}

/** Line ends and control characters are spaces; those at the ends stay. */
export const spaced = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
const escaped = (mark: string): string => `\\${mark}`
const reference = (marks: string): string => [...marks].map((mark) => `&#${mark.codePointAt(0)};`).join('')
