import { join } from 'node:path/posix'
import type { FolderNote } from '@cimento/core/workspace'
import { describeBackupIssue, type Language } from '@cimento/report'
import { refused, type Answer } from './answer.ts'
import type { SourceRefusal } from './merge-sources.ts'
import { messagesOf } from './messages.ts'

/** Why a part of a folder was left out. */
export function noteText(note: FolderNote, language: Language): string {
  const { unread } = messagesOf(language)
  switch (note.kind) {
    case 'conflicted-copy':
    case 'half-written':
      return unread[note.kind]
    case 'bad-line':
      return unread.badLine({ line: note.line, why: describeBackupIssue(note.issue, language) })
    case 'unread-file':
      return unread.file(describeBackupIssue(note.issue, language))
  }
}

/** Why nothing of a backup or a folder was read. */
export function refusalOf(path: string, refusal: SourceRefusal, language: Language): Answer {
  if (refusal.kind === 'backup') {
    const said = refusal.issues.map((issue) => ({
      kind: issue.kind,
      field: path,
      message: describeBackupIssue(issue, language),
    }))
    return refused(...said)
  }
  const message = messagesOf(language).sameStamp(refusal.id)
  return refused({ kind: refusal.kind, field: join(path, refusal.path), message })
}
