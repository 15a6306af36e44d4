import { stampParts, type Operation } from '../journal/index.ts'
import type { Cimento } from '../workspace/schema.ts'

/** Who wrote the operations of the example: any other actor is a person who tried something in it. */
export const demoActor = 'example'

/** Whether an operation is one of the example's, wherever it has been since: what it says of a test is invented. */
export function isOfExample({ id }: Pick<Operation<Cimento>, 'id'>): boolean {
  return stampParts(id).actor === demoActor
}
