import type { BackupContents, BackupIssue, Finding, JsonIssue } from '@cimento/core/workspace'

/** Why a file is not restored, and what is in one: loaded when a file is read. */
export type BackupWords = {
  readonly backup: { readonly [K in PlainBackupIssue]: string } & {
    /** What is wrong at a place of the file: the place is put before it. */
    readonly at: (facts: { line: string; column: string; what: string }) => string
    readonly json: { readonly [K in JsonIssue['kind']]: (facts: { name: string; most: string }) => string }
    readonly tooLarge: (facts: { size: string; most: string }) => string
    readonly packedTooTightly: (facts: { most: string }) => string
    readonly noVersion: (facts: { field: string }) => string
    readonly newer: (facts: { version: number; known: number }) => string
    readonly countMismatch: (facts: { declared: string; found: string }) => string
    readonly contentsMismatch: (facts: { of: string; declared: string; found: string }) => string
    readonly tooManyOperations: (facts: { found: string; most: string }) => string
    /** `field` is null where the operation as a whole is wrong. */
    readonly invalidOperation: (facts: { row: string; field: string | null }) => string
    readonly longText: (facts: { row: string; field: string; length: string; most: string }) => string
    readonly duplicateOperation: (facts: { row: string }) => string
    readonly sameIdOtherContent: (facts: { row: string }) => string
    readonly stampTooFarAhead: (facts: { row: string; days: string }) => string
  }
  /** How many of each kind a log holds: "2 test", "1 decisione". */
  readonly contents: {
    readonly [K in keyof BackupContents]: (facts: { count: number; formatted: string }) => string
  }
  /** The same kinds as the head of a list. */
  readonly contentNames: { readonly [K in keyof BackupContents]: string }
  readonly finding: { readonly [K in Finding['kind']]: (thing: string) => string }
  /** An entity by its name or id: "Piano «p1»". */
  readonly quoted: (thing: string, name: string) => string
  /** What the entities of the log are called. */
  readonly thing: Readonly<Record<string, string>>
}

type PlainBackupIssue = Extract<
  BackupIssue['kind'],
  'empty-file' | 'not-a-backup' | 'altered' | 'damaged-gzip' | 'not-utf8' | 'unreadable'
>
