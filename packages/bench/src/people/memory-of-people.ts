import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { peopleFile } from './people-file.ts'

const limit = 300

/**
 * Reads a million people from a file in a process of its own and prints the most memory that the whole of it ever had,
 * Node included.
 *
 * @returns whether it kept to its limit
 */
export function memoryOfPeople(print: (line: string) => void): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'cimento-bench-'))
  const path = join(folder, 'people.csv')
  const file = openSync(path, 'w')
  for (const piece of peopleFile(1_000_000)) writeSync(file, piece)
  closeSync(file)
  const ours = peakOf(path)
  const bare = peakOf()
  rmSync(folder, { recursive: true })
  const verdict = ours <= limit ? 'ok' : 'ABOVE THE LIMIT'
  print(`a million rows, the most memory: ${ours} MB, of ${bare} MB bare Node; limit ${limit} MB  ${verdict}`)
  return ours <= limit
}

/** Megabytes of a process that reads this file, or does nothing. */
function peakOf(path = ''): number {
  // Compiled or not, a module's neighbors end as it does.
  const script = new URL(`./print-peak${import.meta.url.slice(-'.ts'.length)}`, import.meta.url)
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(script), path], { encoding: 'utf8' })
  return Number(stdout)
}
