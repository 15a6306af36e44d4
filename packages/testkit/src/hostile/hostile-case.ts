import type { BackupIssue } from '@cimento/core/workspace'

/**
 * A file that somebody may offer as a backup, and what must become of it, said before it is tried.
 * `refused`: nothing of it is taken, for this reason. `inert`: it is taken, and what it says stays text and numbers:
 * it is written out again byte by byte, runs nowhere, and gives no verdict that counts could not give.
 */
export type HostileCase = {
  /** As in the list of sixty. A number may have several files. */
  readonly number: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly expected: Expected
}

export type Expected =
  | { readonly kind: 'refused'; readonly because: BackupIssue['kind'] }
  | { readonly kind: 'inert' }

export const refused = (because: BackupIssue['kind']): Expected => ({ kind: 'refused', because })
export const inert: Expected = { kind: 'inert' }

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
