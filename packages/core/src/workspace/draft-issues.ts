import * as v from 'valibot'
import { emptyDraft, type Draft } from './experiment.ts'
import { gridOf, type Entry } from './grid.ts'
import type { GridState } from './grid-state.ts'
import { schema } from './schema.ts'
import { titleIssues, type TitleIssue } from './title.ts'

/** Why a slot does not take what is put in it. */
export type DraftIssue =
  | TitleIssue
  /** No value that the slot can keep: a number that is not finite, an id with a space. */
  | { readonly kind: 'invalid-value'; readonly field: keyof Draft }
  | EntryIssue

/** Counts of each day would be read as totals, or the other way round. */
export type EntryIssue = { readonly kind: 'grid-has-counts'; readonly field: 'entry' }

/** What an edit and an amendment both refuse, whatever the stage. */
export function draftIssues({ file, series }: GridState, set: Partial<Draft>): readonly DraftIssue[] {
  const { title, entry } = set
  const invalid = fieldsOf(set).filter((field) => !v.is(schema.experiment.entries[field], set[field]))
  return [
    ...invalid.map((field) => ({ kind: 'invalid-value', field }) as const),
    ...(title === undefined ? [] : titleIssues(title)),
    ...entryIssues({ file, series }, entry),
  ]
}

/** Why days may not be written so from now on: counts are there that would be read otherwise. */
export function entryIssues({ file, series }: GridState, entry: Entry | undefined): readonly EntryIssue[] {
  const isOther = entry !== undefined && entry !== file?.experiment.entry
  return isOther && gridOf(series).dates.length > 0 ? [{ kind: 'grid-has-counts', field: 'entry' }] : []
}

/** The slots that are set. */
export function fieldsOf(set: Partial<Draft>): readonly (keyof Draft)[] {
  return Object.keys(set).filter(isSlot)
}

const isSlot = (name: string): name is keyof Draft => Object.hasOwn(emptyDraft, name)
