import { frontMatter, type Properties } from './front-matter.ts'

/** A whole file: front matter, then blocks with a blank line between them; empty blocks are left out. */
export function document(properties: Properties, blocks: readonly string[]): string {
  return `${[frontMatter(properties), ...blocks].filter(Boolean).join('\n\n')}\n`
}

/** A heading with what stands under it; nothing where there is nothing to say. */
export function section(heading: string, ...blocks: readonly string[]): readonly string[] {
  return blocks.some(Boolean) ? [`## ${heading}`, ...blocks] : []
}

/** A list of lines that are Markdown already. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
