import type { Language } from '@cimento/report'
import type { CaseFile } from '@cimento/core/workspace'

/** The tests of a workspace, the deleted ones apart: a lesson may outlive its test. */
export type Tests = { readonly files: readonly CaseFile[]; readonly deleted?: readonly CaseFile[] }

export type HandbookOptions = {
  readonly language: Language
  /** The company's name; may be empty. */
  readonly name: string
  /** What each experiment is called, by id. */
  readonly keyOf: (experiment: string) => string
  /** Whether the numbers of a test, by its id, are invented: every page that tells of it says so. */
  readonly isExample?: (experiment: string) => boolean
  /** False leaves out every figure that was measured or planned; what people wrote themselves stays. */
  readonly withNumbers?: boolean
  /** "Persona 1" for every person that is named. */
  readonly anonymous?: boolean
  readonly scope?: Scope
}

/** Which pages: of lessons, of experiments, both, or both of what carries one tag. */
export type Scope =
  | { readonly kind: 'all' | 'lessons' | 'experiments' }
  | { readonly kind: 'tag'; readonly tag: string }
