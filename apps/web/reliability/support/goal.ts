import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { unmountUnder } from './loop-disk.ts'

type Fixtures = {
  /** A folder that is there for the test alone. */
  readonly folder: string
  /** Where the built app is served. */
  readonly origin: string
  /** Says what was measured: it stands in the table of `npm run test:reliability`. */
  readonly figure: (text: string) => void
}

/**
 * Playwright's `test` for a goal and for its control: `G1 …`, `G1 control: …`. A control breaks the app or the
 * harness on purpose, and passes when that is noticed: without it, the goal's pass would prove nothing.
 */
export const test = base.extend<Fixtures>({
  folder: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `cimento-${browserName}-`))
    await use(folder)
    unmountUnder(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  origin: async ({ baseURL }, use) => {
    await use(String(baseURL))
  },
  figure: async ({ browserName }, use, info) => {
    await use((description) => {
      info.annotations.push({ type: 'figure', description })
      console.log(`    ${browserName}, ${info.title}: ${description}`)
    })
  },
})

export { expect } from '@playwright/test'
