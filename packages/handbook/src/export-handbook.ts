import type { CaseFile } from '@cimento/core/workspace'
import type { DocumentFile } from './adapters/adapter.ts'
import { bookOf, recordOf } from './book.ts'
import { toMarkdown } from './markdown/to-markdown.ts'
import type { HandbookOptions, Tests } from './model/options.ts'
import { write, type Target } from './targets.ts'
import type { ExportedFile } from './zip.ts'

/**
 * Answers: "how does our lessons log become documentation of the company, where the company keeps it?"
 *
 * An index, all lessons, a page for each closed experiment, for its lesson and for each tag, as the target wants them.
 * The same workspace and options give the same bytes, in whatever order its tests are given, on any day and in any
 * time zone; a page changes only when its own experiment does.
 */
export function exportHandbook(
  tests: Tests,
  target: Target,
  options: HandbookOptions,
): readonly ExportedFile[] {
  return write(bookOf(tests, options), target)
}

/** The decision record of one experiment, out of all, that has been read; undefined before. */
export function decisionRecordFile(
  file: CaseFile,
  files: readonly CaseFile[],
  options: Omit<HandbookOptions, 'name'>,
): DocumentFile | undefined {
  const record = recordOf(file, files, options)
  if (!record) return undefined
  const { page, fileName } = record
  const flavor = { frontMatter: page.properties, withTitle: true, addressOf: () => undefined }
  return { path: `${fileName}.md`, content: toMarkdown(page, flavor) }
}
