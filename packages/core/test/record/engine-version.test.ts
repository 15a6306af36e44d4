import { readFileSync } from 'node:fs'
import { engineVersion } from '@cimento/core'
import { expect, test } from 'vitest'

test('a record names the version that is published', () => {
  const published = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(engineVersion).toBe(published.version)
})
