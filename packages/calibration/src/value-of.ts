import { invariant, type Result } from '@cimento/core'

/** The value of what cannot fail here: the inputs of a study are its own. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  invariant(result.ok, 'a study asks what can be answered')
  return result.value
}
