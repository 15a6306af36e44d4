import { decodeText, readTable } from '@cimento/intake'
import Papa from 'papaparse'
import { peopleFile } from '../people/people-file.ts'
import { readPeople } from '../people/read-people.ts'
import type { Race } from '../race.ts'

const people = 1_000_000
let made: Uint8Array | undefined

/** The file in memory, so that no disk is timed. */
function bytes(): Uint8Array {
  made ??= new TextEncoder().encode([...peopleFile(people)].join(''))
  return made
}

export const races: readonly Race[] = [
  {
    name: 'a million rows, to their sums',
    operations: people,
    rounds: 5,
    ours: () => {
      const table = readTable(decodeText(bytes()).text)
      return table.ok ? readPeople(table.value) : []
    },
    peers: [
      {
        name: 'papaparse alone',
        accuracy: 'other-work',
        target: 1 / 2,
        work: () => [Papa.parse(new TextDecoder().decode(bytes())).data.length],
      },
      {
        // It keeps nothing: what the rows mean, and whose they are, is left to do.
        name: 'its rows, dropped',
        accuracy: 'other-work',
        work: () => {
          let rows = 0
          Papa.parse(new TextDecoder().decode(bytes()), {
            step: () => {
              rows += 1
            },
          })
          return [rows]
        },
      },
    ],
  },
]
