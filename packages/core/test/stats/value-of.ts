import { invariant, type Result } from '../../src/result.ts'

/** The value of a result that the test expects to have one. */
export function valueOf<T>(result: Result<T, unknown>): T {
  invariant(result.ok, `expected a value, got ${JSON.stringify(result)}`)
  return result.value
}
