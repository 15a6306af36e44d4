import * as v from 'valibot'
import { canonicalJson, sha256 } from '../canonical.ts'
import {
  fold,
  headOf,
  parseStamp,
  stampParts,
  stampsTooFarAhead,
  type Model,
  type Operation,
  type Stamp,
} from '../journal/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { changesSchema } from './changes-schema.ts'
import { contentKinds, contentsOf, type BackupContents } from './backup-contents.ts'
import { fileLimits } from './file-limits.ts'
import { inspect, type Finding } from './inspect.ts'
import { jsonIssue, type JsonIssue } from './json-issue.ts'
import { modelVersion, type Cimento } from './schema.ts'

/** Why a file is not restored. Nothing has been changed when one of these is returned. */
export type BackupIssue =
  | JsonIssue
  /** What the bytes are, before they are a text: see `readFileText` of the storage. */
  | FileTextIssue
  | { readonly kind: 'empty-file' | 'not-a-backup' | 'altered' }
  | { readonly kind: 'no-version'; readonly field: 'version' | 'model' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'count-mismatch'; readonly declared: number; readonly found: number }
  | {
      readonly kind: 'contents-mismatch'
      readonly of: keyof BackupContents
      readonly declared: number
      readonly found: number
    }
  | { readonly kind: 'too-many-operations'; readonly found: number; readonly most: number }
  | { readonly kind: 'invalid-operation'; readonly row: number; readonly field: string }
  | {
      readonly kind: 'long-text'
      readonly row: number
      readonly field: string
      readonly length: number
      readonly most: number
    }
  /** One stamp twice: as it was, or with two contents, so that nobody can say which is meant. */
  | { readonly kind: 'duplicate-operation' | 'same-id-other-content'; readonly row: number }
  /** Made more than a day from now by this device's clock, by this many days. */
  | { readonly kind: 'stamp-too-far-ahead'; readonly row: number; readonly days: number }
  | { readonly kind: 'inconsistent'; readonly finding: Finding }

/** Why bytes are not taken as a text. */
export type FileTextIssue =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'packed-too-tightly'; readonly most: number }
  | { readonly kind: 'damaged-gzip' | 'not-utf8' | 'unreadable' }

const format = 'cimento-backup'
const dayMs = 24 * 60 * 60 * 1000
const backupVersion = 2

/**
 * One file with the whole journal: the same operations give the same bytes, except for the date. After a head that
 * says what is inside, each operation is a line of its own.
 * `sha256` is that of the operations' canonical JSON, so that a cut or edited file is noticed; `head` is that
 * of the journal, which tells whether two files hold the same operations; `contents` is for people to compare.
 */
export function backupText(operations: readonly Operation<Model>[], createdAt: string): string {
  const ordered = operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  // In canonical order of members: an operation that was read back has them in another.
  const lines = ordered.map(canonicalJson)
  const header = JSON.stringify(
    {
      format,
      version: backupVersion,
      model: modelVersion,
      createdAt,
      contents: contentsOf(fold(ordered)),
      count: ordered.length,
      head: headOf(ordered).hash,
      sha256: sha256(`[${lines.join(',')}]`),
    },
    null,
    1,
  )
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
  return `${header.slice(0, -2)},\n "operations": ${body}\n}\n`
}

export type Backup = {
  readonly createdAt: string
  readonly contents: BackupContents
  readonly operations: readonly Operation<Cimento>[]
}

/**
 * Reads a backup, whole or not at all: every operation is checked before anything is returned. Version 1 had no
 * `contents`.
 *
 * @param nowMs milliseconds since 1970: operations made more than a day later are refused. Without it they are left
 * to the store, which refuses them too.
 */
export function readBackup(text: string, nowMs?: number): Result<Backup, readonly BackupIssue[]> {
  if (text.length > fileLimits.bytes)
    return fail([{ kind: 'too-large', bytes: text.length, most: fileLimits.bytes }])
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return fail([{ kind: 'empty-file' }])
  const broken = jsonIssue(json)
  if (broken) return fail([broken])
  const header = readHeader(JSON.parse(json))
  if (!header.ok) return header
  const { count, operations, createdAt } = header.value
  if (operations.length > fileLimits.operations)
    return fail([{ kind: 'too-many-operations', found: operations.length, most: fileLimits.operations }])
  if (count !== operations.length)
    return fail([{ kind: 'count-mismatch', declared: count, found: operations.length }])
  const checked = checkOperations(operations)
  if (!checked.ok) return checked
  const intact =
    sha256(canonicalJson(operations)) === header.value.sha256 &&
    headOf(checked.value).hash === header.value.head
  if (!intact) return fail([{ kind: 'altered' }])
  const ahead = nowMs === undefined ? [] : tooFarAhead(checked.value, nowMs)
  if (ahead.length > 0) return fail(ahead)
  const rows = fold(checked.value)
  const findings = inspect(rows).filter(({ level }) => level === 'error')
  if (findings.length > 0) return fail(findings.map((finding) => ({ kind: 'inconsistent', finding })))
  const contents = contentsOf(rows)
  const miscounted = mismatches(header.value.contents ?? contents, contents)
  return miscounted.length > 0 ? fail(miscounted) : ok({ createdAt, contents, operations: checked.value })
}

/** Operations from outside, each checked field by field against the schema. */
export function checkOperations(
  operations: readonly unknown[],
): Result<readonly Operation<Cimento>[], readonly BackupIssue[]> {
  const seen = new Map<string, unknown>()
  const issues: BackupIssue[] = []
  const valid: Operation<Cimento>[] = []
  for (const [row, candidate] of operations.entries()) {
    const operation = v.safeParse(operationSchema, candidate)
    if (!operation.success) issues.push(operationIssue(operation.issues[0], row))
    else if (seen.has(operation.output.id)) {
      const same = canonicalJson(seen.get(operation.output.id)) === canonicalJson(operation.output)
      issues.push({ kind: same ? 'duplicate-operation' : 'same-id-other-content', row })
    } else {
      seen.set(operation.output.id, operation.output)
      valid.push(operation.output)
    }
  }
  return issues.length > 0 ? fail(issues) : ok(valid)
}

function operationIssue(issue: v.BaseIssue<unknown>, row: number): BackupIssue {
  const field = v.getDotPath(issue) ?? ''
  return issue.type === 'max_length' && typeof issue.input === 'string'
    ? { kind: 'long-text', row, field, length: issue.input.length, most: Number(issue.requirement) }
    : { kind: 'invalid-operation', row, field }
}

function tooFarAhead(operations: readonly Operation<Cimento>[], nowMs: number): readonly BackupIssue[] {
  const stamps = new Set(stampsTooFarAhead(operations, nowMs))
  const daysAhead = (id: Stamp) => Math.floor((stampParts(id).milliseconds - nowMs) / dayMs)
  return operations.flatMap(({ id }, row) =>
    stamps.has(id) ? [{ kind: 'stamp-too-far-ahead', row, days: daysAhead(id) }] : [],
  )
}

function mismatches(declared: BackupContents, found: BackupContents): readonly BackupIssue[] {
  return contentKinds
    .filter((kind) => declared[kind] !== found[kind])
    .map((kind) => ({ kind: 'contents-mismatch', of: kind, declared: declared[kind], found: found[kind] }))
}

type Header = v.InferOutput<typeof headerSchema>

function readHeader(value: unknown): Result<Header, readonly BackupIssue[]> {
  const ours = v.safeParse(v.object({ format: v.literal(format), operations: v.array(v.unknown()) }), value)
  if (!ours.success) return fail([{ kind: 'not-a-backup' }])
  const versions = v.safeParse(versionsSchema, value)
  if (!versions.success) {
    const field = v.getDotPath(versions.issues[0]) === 'model' ? 'model' : 'version'
    return fail([{ kind: 'no-version', field }])
  }
  const { version, model } = versions.output
  if (version > backupVersion) return fail([{ kind: 'newer', version, known: backupVersion }])
  if (model > modelVersion) return fail([{ kind: 'newer', version: model, known: modelVersion }])
  const header = v.safeParse(headerSchema, value)
  const complete = header.success && (version === 1 || header.output.contents !== undefined)
  return complete ? ok(header.output) : fail([{ kind: 'not-a-backup' }])
}

/** Released versions count up from 1: nobody will ever write a thousandth. */
const versionNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))
const versionsSchema = v.object({ version: versionNumber, model: versionNumber })

const headerSchema = v.object({
  format: v.literal(format),
  createdAt: v.pipe(v.string(), v.maxLength(100)),
  contents: v.optional(v.object(v.entriesFromList(contentKinds, v.number()))),
  count: v.number(),
  head: v.string(),
  sha256: v.string(),
  operations: v.array(v.unknown()),
})

const operationSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.check((text) => parseStamp(text) !== undefined),
    v.transform((text) => text as Operation<Cimento>['id']),
  ),
  // Operations at rest keep the model they were written in. Every model so far only adds fields and entities, so
  // that one table checks them all.
  model: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(modelVersion)),
  action: v.pipe(v.string(), v.maxLength(100)),
  changes: changesSchema,
})
