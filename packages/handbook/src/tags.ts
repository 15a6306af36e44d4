import type { CaseFile } from '@cimento/core/workspace'
import { oneLine } from './markdown/escape.ts'
import { slug } from './markdown/slug.ts'
import type { Subject } from './subject.ts'

/** The tags of a lesson, as they were written, each once. */
export function tagsOf({ file }: Pick<Subject, 'file'>): readonly string[] {
  return [...new Set((file.lesson?.tags ?? []).map(oneLine))].filter(Boolean)
}

/** The tags of all lessons that are closed, as a list shows them. */
export function tagsIn(files: readonly CaseFile[]): readonly string[] {
  return inOrder(new Set(files.filter(({ lesson }) => lesson?.closedOn).flatMap((file) => tagsOf({ file }))))
}

/** Tags as a list shows them: whether a letter is large does not count, unless nothing else differs. */
export function inOrder(tags: Iterable<string>): readonly string[] {
  const place = (tag: string) => `${tag.toLowerCase()}\n${tag}`
  return [...tags].toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

/**
 * The page of a tag, "primo_acquisto". A tag that its name as a file does not give back ("C++", "già", "Meta") carries a
 * short code of its text, so that no two tags share a page, whatever other tags there are.
 */
export function tagId(tag: string): string {
  const isPlain = /^[a-z\d]+(?:[ -][a-z\d]+)*$/.test(tag) && tag.length <= 60
  return `tags/${isPlain ? tag.replaceAll(' ', '_') : `${slug(tag)}-${codeOf(tag)}`}`
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function codeOf(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  return (hash >>> 0).toString(36)
}
