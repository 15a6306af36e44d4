import type { NewerModel, SameIdOtherContent } from '@cimento/core/journal'
import type { Finding, TitleIssue } from '@cimento/core/workspace'

/** Why a store could not read or write, or refused operations: the errors of the `Store` port by their shape. */
export type StorageProblem =
  | { readonly kind: 'quota' | 'closed' | 'blocked' | 'newer-database' | 'lost' | 'older' }
  | { readonly kind: 'unavailable' | 'aborted'; readonly reason: string }
  | { readonly kind: 'stamps-too-far-ahead' }
  | SameIdOtherContent
  | NewerModel

/** What is said of the log itself: how it is kept, restored, and how its entries are called. */
export type LogWords = {
  readonly title: { readonly [K in TitleIssue['kind']]: (limit: string) => string }
  readonly storage: { readonly [K in StorageProblem['kind']]: (reason: string) => string }
  readonly backup: { readonly [K in PlainBackupIssue]: string } & {
    readonly tooLarge: (facts: { size: string; most: string }) => string
    readonly newer: (facts: { version: number; known: number }) => string
    readonly countMismatch: (facts: { declared: string; found: string }) => string
    /** `field` is null where the operation as a whole is wrong. */
    readonly invalidOperation: (facts: { row: string; field: string | null }) => string
    readonly duplicateOperation: (facts: { row: string }) => string
  }
  readonly finding: { readonly [K in Finding['kind']]: (thing: string) => string }
  /** What the entities of the log are called. */
  readonly thing: Readonly<Record<string, string>>
}

type PlainBackupIssue = 'empty-file' | 'not-json' | 'not-a-backup' | 'altered'
