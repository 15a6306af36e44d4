import { open } from 'node:fs/promises'
import { invariant } from '@cimento/core'
import { openFile, tableReader } from '@cimento/intake'
import { readPeople } from './read-people.ts'

/** The sums of a file of people, which is never whole in memory: as the app's worker reads it. */
export async function readPeopleFile(path: string): Promise<readonly number[]> {
  const file = await open(path)
  const { size } = await file.stat()
  const opened = await openFile({
    size,
    async bytes(from, to) {
      const bytes = new Uint8Array(Math.min(to, size) - from)
      await file.read(bytes, 0, bytes.length, from)
      return bytes
    },
  })
  invariant(opened.ok, 'a file of text')
  const reader = tableReader()
  for (const sheet of opened.value.sheets) for await (const piece of sheet.pieces()) reader.push(piece)
  await file.close()
  const table = reader.end()
  invariant(table.ok, 'a table')
  return readPeople(table.value)
}
