import { lineage, type CaseFile } from '@cimento/core/workspace'
import type { Language } from '@cimento/report'
import { anonymous } from './anonymous.ts'
import { byNumber } from './by-number.ts'
import { messages } from './messages.ts'
import type { HandbookOptions, Tests } from './model/options.ts'
import type { Page } from './model/page.ts'
import { indexPage, type Shelf } from './pages/index-page.ts'
import { lessonPage } from './pages/lesson-page.ts'
import { lessonsPage } from './pages/lessons-page.ts'
import { recordPage } from './pages/record-page.ts'
import { tagPage } from './pages/tag-page.ts'
import { isGone, subjectOf, type Naming, type Subject } from './subject.ts'
import { inOrder, tagsOf } from './tags.ts'

/** The lessons log of a workspace as pages that lead to each other; every target writes these and no others. */
export type Book = {
  readonly title: string
  /** What it is, in a sentence. */
  readonly summary: string
  readonly language: Language
  readonly example: boolean
  /** The first is the index. */
  readonly pages: readonly Page[]
  /** What the pages are about, by number. */
  readonly subjects: readonly Subject[]
  readonly pageOf: (id: string) => Page | undefined
}

/**
 * The closed experiments and their lessons. A lesson whose test was deleted is told without its evidence. The same
 * workspace gives the same book, in whatever order its tests are given.
 */
export function bookOf(tests: Tests, options: HandbookOptions): Book {
  const { language, name, scope = { kind: 'all' } } = options
  const subjects = subjectsOf(tests, options)
  const example = subjects.some((subject) => subject.example)
  const text = messages[language]
  const title = [text.lessons, name.trim()].filter(Boolean).join(' · ')
  const shelf: Shelf = { title, language, example, withLessons: scope.kind !== 'experiments' }
  const records = scope.kind === 'lessons' ? [] : subjects.filter((subject) => !isGone(subject))
  const shown = shelf.withLessons ? subjects : records
  const lessons = shelf.withLessons ? [lessonsPage(shown, shelf), ...shown.map(lessonPage)] : []
  const tags = shelf.withLessons ? inOrder(new Set(shown.flatMap(tagsOf))) : []
  const pages = [
    indexPage(shown, shelf),
    ...lessons,
    ...records.map(recordPage),
    ...tags.map((tag) => tagPage(tag, shown, shelf)),
  ]
  const byId = new Map(pages.map((page) => [page.id, page]))
  return {
    title,
    summary: text.summary,
    language,
    example,
    pages,
    subjects: shown,
    pageOf: (id) => byId.get(id),
  }
}

/** The page of one test, out of all, that has been read; undefined before. */
export function recordOf(
  file: CaseFile,
  files: readonly CaseFile[],
  options: Omit<HandbookOptions, 'name'>,
): { readonly page: Page; readonly fileName: string } | undefined {
  const subject = subjectOf(file, namingOf(file, files, options))
  return subject && { page: recordPage(subject), fileName: subject.fileName }
}

function subjectsOf({ files, deleted = [] }: Tests, options: HandbookOptions): readonly Subject[] {
  const { scope = { kind: 'all' }, language } = options
  const all = [...files, ...deleted]
  const told = options.anonymous ? anonymous(all, language) : all
  const there = told.filter(({ experiment }) => experiment.deletedAt === null)
  const closed = told
    .filter(({ decision, lesson }) => decision && lesson && lesson.closedOn !== null)
    .toSorted(byNumber)
    .map((file) => subjectOf(file, namingOf(file, there, options)))
    .filter((subject) => subject !== undefined)
  return withOwnNames(closed).filter((subject) => scope.kind !== 'tag' || tagsOf(subject).includes(scope.tag))
}

function namingOf(
  { experiment: { id } }: CaseFile,
  files: readonly CaseFile[],
  { language, keyOf, isExample = () => false, withNumbers = true }: Omit<HandbookOptions, 'name'>,
): Naming {
  const ancestors = ancestorKeys(files, id, keyOf)
  return { key: keyOf(id), language, example: isExample(id), withNumbers, ancestors }
}

/** What the tests are called that one was derived from: none where a damaged file makes it its own ancestor. */
function ancestorKeys(
  files: readonly CaseFile[],
  experiment: string,
  keyOf: HandbookOptions['keyOf'],
): readonly (string | null)[] {
  const found = lineage(files, experiment)
  if (!found.ok) return []
  const { ancestors, missing } = found.value
  return [...(missing === null ? [] : [null]), ...ancestors.map((file) => keyOf(file.experiment.id))]
}

/** Keys are unique, so file names nearly are; where two would be the same, the later one carries its id. */
function withOwnNames(subjects: readonly Subject[]): readonly Subject[] {
  const taken = new Set<string>()
  return subjects.map((subject) => {
    const { fileName, file } = subject
    const own = taken.has(fileName) ? `${fileName}-${file.experiment.id.toLowerCase()}` : fileName
    taken.add(own)
    return { ...subject, fileName: own }
  })
}
