import { lineage, type CaseFile } from '@cimento/core/workspace'
import type { Language } from '@cimento/report'
import { messages } from './messages.ts'
import { indexPage } from './pages/index-page.ts'
import { lessonPage } from './pages/lesson-page.ts'
import { recordPage } from './pages/record-page.ts'
import { subjectOf, type Naming, type Subject } from './subject.ts'

/** A text file of the handbook; the path is relative and uses `/`. */
export type DocumentFile = { readonly path: string; readonly content: string }

export type FolderOptions = {
  readonly language: Language
  /** The company's name; may be empty. */
  readonly name: string
  /** What each experiment is called, by id. */
  readonly keyOf: (experiment: string) => string
  /** Invented numbers: every page says so. */
  readonly example?: boolean
}

/**
 * The lessons log as a folder of portable Markdown: an index, a page for each lesson, and the decision record
 * behind it. Only closed experiments are in it. The same workspace gives the same bytes, in whatever order its
 * experiments are given, and a file changes only when its own experiment does.
 */
export function lessonsFolder(files: readonly CaseFile[], options: FolderOptions): readonly DocumentFile[] {
  const { language, name, example = false } = options
  const closed = files
    .filter(({ decision, lesson }) => decision && lesson && lesson.closedOn !== null)
    .toSorted(byNumber)
    .map((file) => subjectOf(file, namingOf(file, files, options)))
    .filter((subject) => subject !== undefined)
  const lessons = withOwnNames(closed)
  const title = [messages[language].lessons, name.trim()].filter(Boolean).join(' · ')
  return [
    { path: 'index.md', content: indexPage(title, lessons, { language, example }) },
    ...lessons.map((subject) => ({ path: `lessons/${subject.fileName}.md`, content: lessonPage(subject) })),
    ...lessons.map((subject) => ({
      path: `experiments/${subject.fileName}.md`,
      content: recordPage(subject),
    })),
  ]
}

/** The decision record of one experiment, out of all, that has been read; undefined before. */
export function decisionRecordFile(
  file: CaseFile,
  files: readonly CaseFile[],
  options: Omit<FolderOptions, 'name'>,
): DocumentFile | undefined {
  const subject = subjectOf(file, namingOf(file, files, options))
  return subject && { path: `${subject.fileName}.md`, content: recordPage(subject) }
}

function namingOf(
  { experiment: { id } }: CaseFile,
  files: readonly CaseFile[],
  { language, keyOf, example = false }: Omit<FolderOptions, 'name'>,
): Naming {
  return { key: keyOf(id), language, example, ancestors: ancestorKeys(files, id, keyOf) }
}

/** What the tests are called that one was derived from: none where a damaged file makes it its own ancestor. */
function ancestorKeys(
  files: readonly CaseFile[],
  experiment: string,
  keyOf: FolderOptions['keyOf'],
): readonly (string | null)[] {
  const found = lineage(files, experiment)
  if (!found.ok) return []
  const { ancestors, missing } = found.value
  return [...(missing === null ? [] : [null]), ...ancestors.map((file) => keyOf(file.experiment.id))]
}

function byNumber({ experiment: a }: CaseFile, { experiment: b }: CaseFile): number {
  return a.number - b.number || (a.id < b.id ? -1 : 1)
}

/** Keys are unique, so file names nearly are; where two would be the same, the later one carries its id. */
function withOwnNames(subjects: readonly Subject[]): readonly Subject[] {
  const taken = new Set<string>()
  return subjects.map((subject) => {
    const { fileName, file } = subject
    const own = taken.has(fileName) ? `${fileName}-${file.experiment.id}` : fileName
    taken.add(own)
    return { ...subject, fileName: own }
  })
}
