import { fail, ok, type Result } from '../result.ts'

/** What a lineage is told of; a case file is one. */
export type Descended = { readonly experiment: { readonly id: string; readonly parent: string | null } }

/** A test among those it came from and those that came from it. */
export type Lineage<F extends Descended> = {
  /** From the first attempt to the one it was derived from. */
  readonly ancestors: readonly F[]
  /** The test that the first of them was derived from, where it is deleted or was never here. */
  readonly missing: string | null
  /** Each followed by its own, in the order given; a child is 1 deep. */
  readonly descendants: readonly { readonly file: F; readonly depth: number }[]
  /** 1 for a test that was derived from none. A missing one counts too: somebody tried it. */
  readonly attempt: number
}

export type LineageError =
  | { readonly kind: 'unknown-experiment'; readonly experiment: string }
  /** Nobody can be their own ancestor: no action writes that, a damaged file may. */
  | { readonly kind: 'cycle'; readonly experiments: readonly string[] }

/**
 * Answers: "which attempt at this question is it, and what became of the others?"
 * Law: the order of the tests changes nothing but the order of siblings.
 */
export function lineage<F extends Descended>(
  files: readonly F[],
  id: string,
): Result<Lineage<F>, LineageError> {
  const byId = new Map(files.map((file) => [file.experiment.id, file]))
  const self = byId.get(id)
  if (!self) return fail({ kind: 'unknown-experiment', experiment: id })
  const line = ancestorIds(id, (child) => byId.get(child)?.experiment.parent ?? null)
  if (!line.ok) return line
  const ancestors = line.value.map((ancestor) => byId.get(ancestor)).filter((file) => file !== undefined)
  const [first] = line.value
  return ok({
    ancestors,
    missing: first === undefined || byId.has(first) ? null : first,
    descendants: descendantsOf(files, id, 1),
    attempt: line.value.length + 1,
  })
}

/** The tests that one was derived from, the first of them first. */
export function ancestorIds(
  id: string,
  parentOf: (id: string) => string | null,
): Result<readonly string[], Extract<LineageError, { readonly kind: 'cycle' }>> {
  const line = [id]
  for (let parent = parentOf(id); parent !== null; parent = parentOf(parent)) {
    if (line.includes(parent)) return fail({ kind: 'cycle', experiments: line })
    line.unshift(parent)
  }
  return ok(line.slice(0, -1))
}

/** No cycle can be below a test whose ancestors have none. */
function descendantsOf<F extends Descended>(
  files: readonly F[],
  id: string,
  depth: number,
): Lineage<F>['descendants'] {
  return files
    .filter(({ experiment }) => experiment.parent === id)
    .flatMap((file) => [{ file, depth }, ...descendantsOf(files, file.experiment.id, depth + 1)])
}
