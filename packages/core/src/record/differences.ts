import { canonicalJson, type Json } from '../canonical.ts'

/** One place at which two values differ; null stands for nothing there. */
export type Difference = { readonly path: string; readonly recorded: Json; readonly computed: Json }

/** Every place at which a recorded value is not the computed one, as JSON pointers (RFC 6901), in order. */
export function differencesBetween(recorded: unknown, computed: unknown, path = ''): readonly Difference[] {
  if (isParent(recorded) && isParent(computed) && Array.isArray(recorded) === Array.isArray(computed)) {
    const names = [...new Set([...Object.keys(recorded), ...Object.keys(computed)])].toSorted()
    return names.flatMap((name) =>
      differencesBetween(recorded[name], computed[name], `${path}/${escaped(name)}`),
    )
  }
  const [one, other] = [plain(recorded), plain(computed)]
  return canonicalJson(one) === canonicalJson(other) ? [] : [{ path, recorded: one, computed: other }]
}

const isParent = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** What JSON keeps of a value; null where that is nothing. */
function plain(value: unknown): Json {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) return null
  const kept: Json = JSON.parse(text)
  return kept
}
