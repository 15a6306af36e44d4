import type { Book } from '../book.ts'
import { slug } from '../markdown/slug.ts'
import type { Page } from '../model/page.ts'
import type { Adapter } from './adapter.ts'

/**
 * Obsidian: flat properties with tags as it knows them, the key as an alias, the record as a link between notes; two
 * percent signs would hide what follows, two equals signs mark it, and a caret names a block.
 */
export const obsidian: Adapter = {
  pathOf: ({ id }) => `${id}.md`,
  frontMatter: (page, book) => {
    const { properties } = page
    const { tags, id, title, ...rest } = properties
    return {
      ...rest,
      ...(typeof title === 'string' && { title }),
      aliases: [...(typeof id === 'string' ? [id] : []), page.title],
      tags: Array.isArray(tags) ? tags.map(tagOf) : [],
      ...recordOf(page, book),
    }
  },
  marks: /[%=^]/g,
}

/** A tag has no spaces, and not only digits. */
function tagOf(tag: string): string {
  const name = tag.replaceAll(/[^\p{L}\p{N}_/-]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  return /\p{L}/u.test(name) ? name : `tag-${slug(name)}`
}

function recordOf({ id, kind }: Page, book: Book): { readonly record?: string } {
  const record = id.replace(/^lessons\//, 'experiments/')
  return kind === 'lesson' && book.pageOf(record) ? { record: `[[${record}]]` } : {}
}
