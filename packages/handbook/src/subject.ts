import { describe, type Description, type Language } from '@cimento/report'
import type { Assessment } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { slug } from './markdown/slug.ts'

/** How an experiment is called in the documents of one language. */
export type Naming = {
  readonly key: string
  readonly language: Language
  /** Invented numbers: every page says so, since pages travel alone. */
  readonly example: boolean
  /** Whether figures are told. */
  readonly withNumbers: boolean
  /**
   * What the tests are called that it was derived from, the first attempt first; null for one that is not there any
   * more.
   */
  readonly ancestors: readonly (string | null)[]
}

/** An experiment that has been read, ready to be written about. */
export type Subject = Naming & {
  readonly file: CaseFile
  readonly reading: Assessment
  readonly description: Description
  /** Never empty: a test that came without its title is called by its key. */
  readonly title: string
  /** The lesson in one sentence, or the title as long as there is none. */
  readonly takeaway: string
  /** `esp-12-visible-shipping`: the name of its files, without folder and ending. */
  readonly fileName: string
}

/** Undefined before the first reading: there is nothing to document yet. */
export function subjectOf(file: CaseFile, naming: Naming): Subject | undefined {
  const reading = file.look?.value
  if (!reading) return undefined
  const { key, language } = naming
  const title = file.experiment.title.trim() || key
  return {
    ...naming,
    file,
    reading,
    description: describe(reading, language),
    title,
    takeaway: file.lesson?.takeaway.trim() || title,
    fileName: `${slug(key)}-${slug(file.experiment.title)}`,
  }
}

/** Whether the test behind it was deleted: its lesson is told, its evidence is not. */
export const isGone = ({ file }: Pick<Subject, 'file'>): boolean => file.experiment.deletedAt !== null

export const lessonId = ({ fileName }: Subject): string => `lessons/${fileName}`
export const recordId = ({ fileName }: Subject): string => `experiments/${fileName}`
