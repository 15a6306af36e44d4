import { readdirSync } from 'node:fs'
import type { Race } from './race.ts'

/** The races of every file of src/races whose name holds `part`: a new race is a new file there, and nothing else. */
export async function racesIn(part: string): Promise<readonly Race[]> {
  // Compiled or not, a module's neighbors end as it does. The sources are listed: they know what was deleted.
  const extension = import.meta.url.slice(-'.ts'.length)
  const names = readdirSync(new URL('../src/races/', import.meta.url))
    .filter((file) => file.includes(part))
    .map((file) => file.replace(/\.ts$/, extension))
    .toSorted()
  const files: readonly { readonly races: readonly Race[] }[] = await Promise.all(
    names.map((name) => import(new URL(`./races/${name}`, import.meta.url).href)),
  )
  return files.flatMap(({ races }) => races)
}
