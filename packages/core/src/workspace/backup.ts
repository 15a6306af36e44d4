import * as v from 'valibot'
import { canonicalJson, sha256, type Json } from '../canonical.ts'
import { fold, headOf, parseStamp, type Model, type Operation } from '../journal/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { inspect, type Finding } from './inspect.ts'
import { modelVersion, schema, type Cimento } from './schema.ts'

/** Why a file is not restored. Nothing has been changed when one of these is returned. */
export type BackupIssue =
  | { readonly kind: 'empty-file' | 'not-json' | 'not-a-backup' | 'altered' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'count-mismatch'; readonly declared: number; readonly found: number }
  | { readonly kind: 'invalid-operation'; readonly row: number; readonly field: string }
  | { readonly kind: 'duplicate-operation'; readonly row: number }
  | { readonly kind: 'inconsistent'; readonly finding: Finding }

const format = 'cimento-backup'
const backupVersion = 1
const mostBytes = 50_000_000

/**
 * One file with the whole journal: the same operations give the same bytes, except for the date.
 * `sha256` is that of the operations' canonical JSON, so that a cut or edited file is noticed; `head` is that
 * of the journal, which tells whether two files hold the same operations.
 */
export function backupText(operations: readonly Operation<Model>[], createdAt: string): string {
  const ordered = operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const canonical = canonicalJson(ordered)
  return `${JSON.stringify(
    {
      format,
      version: backupVersion,
      model: modelVersion,
      createdAt,
      count: ordered.length,
      head: headOf(ordered).hash,
      sha256: sha256(canonical),
      // In canonical order of members: an operation that was read back has them in another.
      operations: JSON.parse(canonical) as Json,
    },
    null,
    1,
  )}\n`
}

export type Backup = { readonly createdAt: string; readonly operations: readonly Operation<Cimento>[] }

/** Reads a backup, whole or not at all: every operation is checked before anything is returned. */
export function readBackup(text: string): Result<Backup, readonly BackupIssue[]> {
  if (text.length > mostBytes) return fail([{ kind: 'too-large', bytes: text.length, most: mostBytes }])
  if (text.trim() === '') return fail([{ kind: 'empty-file' }])
  const parsed = parseJson(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return fail([{ kind: 'not-json' }])
  const header = v.safeParse(headerSchema, parsed.value)
  if (!header.success) return fail([{ kind: 'not-a-backup' }])
  const { version, model, count, operations, createdAt } = header.output
  if (version > backupVersion) return fail([{ kind: 'newer', version, known: backupVersion }])
  if (model > modelVersion) return fail([{ kind: 'newer', version: model, known: modelVersion }])
  if (count !== operations.length)
    return fail([{ kind: 'count-mismatch', declared: count, found: operations.length }])
  const checked = checkOperations(operations)
  if (!checked.ok) return checked
  const intact =
    sha256(canonicalJson(operations)) === header.output.sha256 &&
    headOf(checked.value).hash === header.output.head
  if (!intact) return fail([{ kind: 'altered' }])
  const findings = inspect(fold(checked.value)).filter(({ level }) => level === 'error')
  if (findings.length > 0) return fail(findings.map((finding) => ({ kind: 'inconsistent', finding })))
  return ok({ createdAt, operations: checked.value })
}

/** Operations from outside, each checked field by field against the schema. */
export function checkOperations(
  operations: readonly unknown[],
): Result<readonly Operation<Cimento>[], readonly BackupIssue[]> {
  const seen = new Set<string>()
  const issues: BackupIssue[] = []
  const valid: Operation<Cimento>[] = []
  for (const [row, candidate] of operations.entries()) {
    const operation = v.safeParse(operationSchema, candidate)
    if (!operation.success) {
      const [issue] = operation.issues
      issues.push({ kind: 'invalid-operation', row, field: v.getDotPath(issue) ?? '' })
    } else if (seen.has(operation.output.id)) issues.push({ kind: 'duplicate-operation', row })
    else {
      seen.add(operation.output.id)
      valid.push(operation.output)
    }
  }
  return issues.length > 0 ? fail(issues) : ok(valid)
}

const headerSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  model: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.string(),
  count: v.number(),
  head: v.string(),
  sha256: v.string(),
  operations: v.array(v.unknown()),
})

/** A change writes some of an entity's fields: any of them may be absent, none may be undefined. */
const someOf = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(
    Object.fromEntries(Object.entries(entries).map(([name, field]) => [name, v.exactOptional(field)])) as {
      [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>
    },
  )
const entity = { id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)) }
const changeOf = <T extends keyof typeof schema, S extends v.GenericSchema>(type: T, set: S) =>
  v.strictObject({ type: v.literal(type), ...entity, set })

/** What an operation may change, each field checked by the table of all entities. */
export const changesSchema = v.array(
  v.variant('type', [
    changeOf('workspace', someOf(schema.workspace.entries)),
    changeOf('experiment', someOf(schema.experiment.entries)),
    changeOf('series', schema.series),
    changeOf('ratings', schema.ratings),
    changeOf('plan', someOf(schema.plan.entries)),
    changeOf('look', someOf(schema.look.entries)),
    changeOf('decision', someOf(schema.decision.entries)),
    changeOf('followUp', someOf(schema.followUp.entries)),
    changeOf('lesson', someOf(schema.lesson.entries)),
    changeOf('kpi', someOf(schema.kpi.entries)),
    changeOf('kpiValues', schema.kpiValues),
  ]),
)

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

function parseJson(text: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail(undefined)
  }
}
