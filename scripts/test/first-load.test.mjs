// @ts-check
import { expect, test } from 'vitest'
import { firstLoadFiles, misplacedModules } from '../lib/first-load.mjs'

test('the first load is the entry and all it imports statically', () => {
  const manifest = {
    'index.html': {
      file: 'assets/index.js',
      isEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['export.ts'],
    },
    '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
    '_deep.js': { file: 'assets/deep.js' },
    'export.ts': { file: 'assets/export.js', imports: ['_shared.js'] },
    'style.css': { file: 'assets/index.css', isEntry: true },
  }
  expect(firstLoadFiles(manifest)).toEqual(['assets/index.js', 'assets/shared.js', 'assets/deep.js'])
})

test('jStat, the zip writer and the documentation exporter are lazy', () => {
  const lazy = [
    '../../../../node_modules/.pnpm/jstat@1.9.6/node_modules/jstat/dist/jstat.js',
    '../../../../node_modules/.pnpm/fflate@0.8.3/node_modules/fflate/esm/browser.js',
    '../../../../packages/handbook/src/index.ts',
  ]
  expect(misplacedModules(lazy)).toEqual(lazy)
  expect(misplacedModules(['../../../../packages/core/src/stats/jstat.ts', '../../src/main.tsx'])).toEqual([])
})
