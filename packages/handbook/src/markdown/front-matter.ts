import { oneLine } from './escape.ts'

/** What stands in the front matter of a file: texts, lists of texts, and what some tool wants as a number. */
export type FrontMatter = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Flat YAML front matter; every text is quoted, so that no colon, hash or dash changes its meaning. */
export function frontMatter(properties: FrontMatter): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${quoted(value)}`)
  return ['---', ...lines, '---'].join('\n')
}

/** A JSON text, number or list is YAML too. */
export function quoted(value: FrontMatter[string]): string {
  if (typeof value === 'string') return JSON.stringify(oneLine(value))
  return typeof value === 'object' ? `[${value.map(quoted).join(', ')}]` : String(value)
}
