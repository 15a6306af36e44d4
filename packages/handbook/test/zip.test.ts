import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { zip } from '../src/index.ts'
import { closedLog, filesOf, lessonsFolder, optionsFor } from './logs.ts'

afterEach(() => vi.unstubAllEnvs())

test('R-KEEP-04 the zip holds the folder', () => {
  const log = closedLog()
  const folder = lessonsFolder(filesOf(log), optionsFor(log))
  const unzipped = Object.entries(unzipSync(zip(folder)))
  expect(unzipped.map(([path, content]) => ({ path, content: strFromU8(content) }))).toEqual(folder)
})

test('R-KEEP-04 the zip is the same bytes on repeat, in every zone', () => {
  const folder = [{ path: 'index.md', content: '# À\n' }]
  const zipIn = (zone: string) => {
    vi.stubEnv('TZ', zone)
    return zip(folder)
  }
  // Proof that the zone of this process changes at all.
  vi.stubEnv('TZ', 'Asia/Tokyo')
  const ahead = new Date(0).getHours()
  vi.stubEnv('TZ', 'America/Los_Angeles')
  expect(new Date(0).getHours()).not.toBe(ahead)
  expect(zipIn('Asia/Tokyo')).toEqual(zipIn('America/Los_Angeles'))
  expect(zipIn('Europe/Rome')).toEqual(zipIn('UTC'))
})
