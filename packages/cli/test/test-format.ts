import { testFileSchema } from '@cimento/core/workspace'
import { toJsonSchema } from '@valibot/to-json-schema'

/** What a test file may hold, for editors and other programs: made from the schema that reads it. */
export function testFormat(): string {
  const schema = toJsonSchema(testFileSchema, { target: 'draft-2020-12', errorMode: 'ignore' })
  return `${JSON.stringify({ title: 'A test for Cimento, version 1', ...schema }, null, 2)}\n`
}
