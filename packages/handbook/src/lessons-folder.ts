import type { CaseFile } from '@cimento/core/workspace'
import type { Language } from '@cimento/report'
import { messages } from './messages.ts'
import { indexPage } from './pages/index-page.ts'
import { lessonPage } from './pages/lesson-page.ts'
import { recordPage } from './pages/record-page.ts'
import { subjectOf, type Naming } from './subject.ts'

/** A text file of the handbook; the path is relative and uses `/`. */
export type DocumentFile = { readonly path: string; readonly content: string }

export type FolderOptions = {
  readonly language: Language
  /** The company's name; may be empty. */
  readonly name: string
  /** What each experiment is called, by id. */
  readonly keyOf: (experiment: string) => string
}

/**
 * The lessons log as a folder of portable Markdown: an index, a page for each lesson, and the decision record
 * behind it. Only closed experiments are in it. The same workspace gives the same bytes.
 */
export function lessonsFolder(files: readonly CaseFile[], options: FolderOptions): readonly DocumentFile[] {
  const { language, name, keyOf } = options
  const closed = files
    .filter(({ lesson }) => lesson !== undefined && lesson.closedOn !== null)
    .map((file) => subjectOf(file, { key: keyOf(file.experiment.id), language }))
    .filter((subject) => subject !== undefined)
  const title = [messages[language].lessons, name.trim()].filter(Boolean).join(' · ')
  return [
    { path: 'index.md', content: indexPage(title, closed, language) },
    ...closed.map((subject) => ({ path: `lessons/${subject.fileName}.md`, content: lessonPage(subject) })),
    ...closed.map((subject) => ({ path: `experiments/${subject.fileName}.md`, content: recordPage(subject) })),
  ]
}

/** The decision record of one experiment that has been read; undefined before. */
export function decisionRecordFile(file: CaseFile, naming: Naming): DocumentFile | undefined {
  const subject = subjectOf(file, naming)
  return subject && { path: `${subject.fileName}.md`, content: recordPage(subject) }
}
