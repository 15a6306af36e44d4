import { defineConfig } from 'vitest/config'

// Tests run against source: the `development` condition maps packages to src, so no build is needed.
const source = {
  resolve: { conditions: ['development', 'import', 'module', 'browser', 'default'] },
  ssr: { resolve: { conditions: ['development', 'node', 'import', 'module', 'default'] } },
}
const pure = (name: string) => ({
  ...source,
  test: { name, root: `packages/${name}`, include: ['test/**/*.test.ts'], environment: 'node' as const },
})

export default defineConfig({
  ...source,
  test: {
    env: { TZ: 'Europe/Rome' },
    projects: [
      pure('core'),
      pure('report'),
      pure('storage'),
      pure('handbook'),
      { extends: 'apps/web/vite.config.ts', ...source, test: { name: 'web', root: 'apps/web', include: ['test/**/*.test.{ts,tsx}'], environment: 'jsdom', env: { TZ: 'Europe/Rome' } } },
      { ...source, test: { name: 'repo', root: '.', include: ['scripts/test/**/*.test.mjs', 'docs/test/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
