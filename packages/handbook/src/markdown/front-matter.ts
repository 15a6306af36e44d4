import { oneLine } from './escape.ts'

/** What stands in the front matter of a file: texts, or lists of texts. */
export type Properties = Readonly<Record<string, string | readonly string[]>>

/** Flat YAML front matter; every text is quoted, so that no colon, hash or dash changes its meaning. */
export function frontMatter(properties: Properties): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${quoted(value)}`)
  return ['---', ...lines, '---'].join('\n')
}

// A JSON text, or a list of them, is YAML too.
const quoted = (value: string | readonly string[]): string =>
  typeof value === 'string' ? JSON.stringify(oneLine(value)) : `[${value.map(quoted).join(', ')}]`
