import type { Adapter } from './adapter.ts'

/** GitHub-flavored Markdown that any tool reads: relative links to files, no raw HTML, no links to headings. */
export const portable: Adapter = {
  pathOf: ({ id }) => `${id}.md`,
  frontMatter: ({ properties }) => properties,
}
