import type { ConflictDescription } from '@cimento/report'
import type { AnswerIssue, ImportQuestion } from '@cimento/intake'
import type { Language } from '@cimento/report'
import { en } from './messages/en.ts'
import { it } from './messages/it.ts'

/** What the command line says of itself; results are worded by `@cimento/report`. */
export interface Messages {
  readonly usage: string
  readonly keyPrefix: string
  readonly notUnderstood: (what: string) => string
  readonly wrongFiles: string
  readonly cannotRead: string
  readonly cannotWrite: (path: string) => string
  readonly file: {
    readonly 'empty-file': string
    readonly 'not-json': string
    readonly otherFormat: (wanted: string) => string
    readonly newer: (versions: { readonly version: number; readonly known: number }) => string
    readonly 'missing-field': string
    readonly 'missing-margin': string
    readonly 'unknown-field': string
    readonly 'wrong-field': string
  }
  readonly planHash: (hash: string) => string
  readonly noOutlook: string
  readonly noObservations: string
  readonly unreadableLook: string
  readonly guardrails: string
  readonly trust: string
  readonly verify: {
    readonly verified: (question: { readonly key: string; readonly title: string }) => string
    readonly superseded: (later: { readonly on: string; readonly verdict: string }) => string
    readonly otherEngine: (engines: {
      readonly recorded: string
      readonly running: string
      readonly count: number
    }) => string
    readonly 'altered-part': string
    readonly 'other-plan': string
    readonly 'other-reading': (values: Values) => string
    readonly 'other-verdict': (values: Values) => string
    readonly 'other-advice': (values: Values) => string
  }
  readonly nothingRead: string
  readonly notRead: string
  readonly otherCounts: string
  readonly unknownTest: string
  readonly outNeeded: (records: number) => string
  readonly sameStamp: (stamp: string) => string
  readonly ownFileDamaged: string
  /** Of a merge, one line each, after what was added. */
  readonly shared: (facts: { readonly files: number; readonly folder: string }) => string
  readonly conflict: (facts: ConflictDescription & { readonly stands: 'mine' | 'theirs' }) => string
  readonly standingTwice: (count: number) => string
  readonly tooFarAhead: (stamp: string) => string
  readonly heldBack: (operations: number) => string
  /** Why something of a file was not taken. */
  readonly unread: {
    readonly 'conflicted-copy': string
    readonly 'half-written': string
    readonly badLine: (facts: { readonly line: number; readonly why: string }) => string
    readonly file: (why: string) => string
  }
  readonly merged: (counts: { readonly added: number; readonly all: number }) => string
  readonly noBackup: string
  readonly folderNeeded: string
  readonly unknownTag: string
  readonly handbookWritten: (what: {
    readonly target: string
    readonly out: string
    readonly count: number
  }) => string
  readonly demoWritten: (path: string) => string
  readonly import: {
    readonly planNeeded: string
    readonly wrongAnswer: string
    readonly read: (encoding: string) => string
    readonly rows: (facts: { readonly count: number; readonly rows: string }) => string
    /** Whose export a sheet is, by which headers. */
    readonly recognized: (facts: { readonly tool: string; readonly headers: string }) => string
    readonly incomplete: (days: string) => string
    readonly straddling: (count: number) => string
    readonly lacking: (count: number) => string
    /** Of an answer that fits nothing; `known` is what would. */
    readonly answer: Readonly<
      Record<AnswerIssue['kind'], (facts: { readonly text: string; readonly known: string }) => string>
    >
    /** What to write into the file of answers. */
    readonly question: Readonly<Record<ImportQuestion['kind'], string>>
  }
}

/** What a record says, and what its plan and counts say. */
interface Values {
  readonly recorded: string
  readonly computed: string
}

const catalogs: { readonly [L in Language]: Messages } = { en, it }

export const messagesOf = (language: Language): Messages => catalogs[language]
