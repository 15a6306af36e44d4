import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from '../../scripts/lib/browser.mjs'
import { freePort } from '../../scripts/lib/port.mjs'

// Each worker process reads this file again: the first reading chooses the port for all.
process.env['CIMENTO_E2E_PORT'] ??= String(await freePort(4273))
const port = process.env['CIMENTO_E2E_PORT']
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // The second try only records what the first one did: recording every test takes as long as the tests themselves.
  // A test that passes then has failed all the same.
  retries: 1,
  failOnFlakyTests: true,
  // One test is often a whole loop, by hand; on a busy machine that takes its time.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 800 },
    trace: 'on-first-retry',
    launchOptions: { args: browserFlags(), ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'desktop', testIgnore: '**/*.slow.spec.ts' },
    // `pnpm screenshots`
    { name: 'screenshots', testMatch: '**/*.shots.ts', timeout: 600_000 },
    { name: 'slow', testMatch: '**/*.slow.spec.ts', timeout: 600_000 },
    // `pnpm bench`: nothing else at the same time, and no second try.
    { name: 'bench', testDir: 'bench', testMatch: '**/*.bench.ts', retries: 0, workers: 1, timeout: 120_000 },
    // `npm run test:reliability`: the same; one goal is many browsers, one after the other.
    {
      name: 'reliability',
      testDir: 'reliability',
      testMatch: '**/*.goal.ts',
      retries: 0,
      workers: 1,
      timeout: 1_200_000,
      use: { actionTimeout: 60_000 },
    },
  ],
  // The tests see what people get: the built app, served with its headers.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    port: Number(port),
  },
})
