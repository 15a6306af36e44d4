import type { NewerModel, SameIdOtherContent } from '@cimento/core/journal'
import type { TitleIssue } from '@cimento/core/workspace'

/** Why a store could not read or write, or refused operations: the errors of the `Store` port by their shape. */
export type StorageProblem =
  | { readonly kind: 'quota' | 'closed' | 'blocked' | 'newer-database' | 'lost' | 'older' }
  | { readonly kind: 'unavailable' | 'aborted'; readonly reason: string }
  | { readonly kind: 'stamps-too-far-ahead' }
  | SameIdOtherContent
  | NewerModel

/** What is said of the log itself: how it is kept, and how a test is called. */
export type LogWords = {
  readonly title: { readonly [K in TitleIssue['kind']]: (limit: string) => string }
  readonly storage: { readonly [K in StorageProblem['kind']]: (reason: string) => string }
}
