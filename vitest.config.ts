import { defineConfig } from 'vitest/config'

// Tests run against source: the `development` condition maps packages to src, so no build is needed.
const source = {
  resolve: { conditions: ['development', 'import', 'module', 'browser', 'default'] },
  ssr: { resolve: { conditions: ['development', 'node', 'import', 'module', 'default'] } },
}
// A law may take 100,000 cases, on a machine that does other things too.
const testTimeout = 120_000
// A zone with summer time: days must stay days in it.
const env = { TZ: 'Europe/Rome' }
const slow = '**/*.slow.test.ts'
// The files of a project share their worker's modules: loading them anew for each file takes longer than the tests.
// The web's setup file gives each of its files the state of a fresh page.
const isolate = false

export default defineConfig({
  test: {
    // Vitest would leave one processor idle; where there are two, that is half of them.
    maxWorkers: '100%',
    projects: [
      ...['core', 'report', 'storage', 'handbook', 'intake', 'bench', 'calibration', 'cli'].map((name) => ({
        ...source,
        test: {
          name,
          env,
          isolate,
          testTimeout,
          root: `packages/${name}`,
          include: ['test/**/*.test.ts'],
          exclude: [slow],
        },
      })),
      {
        ...source,
        extends: 'apps/web/vite.config.ts',
        test: {
          name: 'web',
          env,
          isolate,
          testTimeout,
          root: 'apps/web',
          include: ['test/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/support/setup.ts'],
        },
      },
      {
        ...source,
        test: {
          name: 'repo',
          env,
          isolate,
          include: ['scripts/test/**/*.test.mjs', 'docs/test/**/*.test.ts'],
          testTimeout,
        },
      },
      // `npm run test:slow`; kept out of `npm test`.
      {
        ...source,
        test: {
          name: 'slow',
          env,
          include: [`packages/${slow}`],
          exclude: ['**/node_modules/**'],
          testTimeout: 600_000,
        },
      },
    ],
  },
})
