import { memoryOfPeople } from './people/memory-of-people.ts'
import { racesIn } from './races.ts'
import { headLine, linesOf, summaryOf } from './report.ts'
import { runRace } from './run-race.ts'
import { wrongNumbers } from './wrong-numbers.ts'

/**
 * Checks the numbers of the races of every file whose name holds `part`, then runs them and prints the times.
 *
 * @returns the exit code: 1 where numbers are wrong or memory is above its limit; speed alone fails nothing
 */
export async function bench(part: string, print: (line: string) => void): Promise<0 | 1> {
  const races = await racesIn(part)
  const wrong = races.flatMap(wrongNumbers)
  for (const line of wrong) print(line)
  if (wrong.length > 0) return 1

  print(headLine)
  const lines = races.flatMap((race) => {
    const arrived = linesOf(runRace(race))
    for (const { text } of arrived) print(text)
    return arrived
  })
  for (const text of summaryOf(lines)) print(text)
  // Memory, other than time, is the same on a busy machine.
  return 'million-rows'.includes(part) && !memoryOfPeople(print) ? 1 : 0
}
