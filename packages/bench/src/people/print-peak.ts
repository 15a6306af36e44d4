// Run by memory-of-people.ts, in a process of its own: reads the file of people that it is given, and prints its peak.
import { existsSync, readFileSync } from 'node:fs'

const [, , path = ''] = process.argv
if (path !== '') {
  const { readPeopleFile } = await import('./read-people-file.ts')
  const [people] = await readPeopleFile(path)
  if (people !== 500_000) throw new Error(`Every second of a million, not ${people}`)
}
process.stdout.write(`${Math.round(peakKilobytes() / 1024)}`)

/** What the system counts for a process that was forked begins with the memory of the one before it; Linux knows better. */
function peakKilobytes(): number {
  const status = '/proc/self/status'
  const [, peak] = existsSync(status) ? (/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8')) ?? []) : []
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak)
}
