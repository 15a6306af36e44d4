// @ts-check
import { expect, test } from 'vitest'
import { projectFiles, readText } from '../lib/files.mjs'
import { layerViolations } from '../lib/layers.mjs'

test('the project keeps its layers', () => {
  const sources = projectFiles().filter((path) => /\/src\/.*\.tsx?$/.test(path))
  expect(sources).toContain('packages/core/src/calendar.ts')
  expect(layerViolations(sources.map((path) => ({ path, text: readText(path) })))).toEqual([])
})

test.each([
  // The core: lower ranks and itself only.
  ['packages/core/src/plan/lock.ts', '../verdict/assess.ts', 'plan (rank 4) may not import verdict (rank 6)'],
  ['packages/core/src/stats/test.ts', '../journal/fold.ts', 'stats (rank 1) may not import journal (rank 1)'],
  ['packages/core/src/kpi/kpi.ts', '../journal/index.ts', 'the domain does not know the journal'],
  ['packages/core/src/record/verify.ts', '../journal/index.ts', 'the domain does not know the journal'],
  ['packages/core/src/result.ts', './stats/index.ts', 'result (rank 0) may not import stats (rank 1)'],
  ['packages/core/src/helpers/pad.ts', '../result.ts', 'helpers has no rank in scripts/lib/layers.mjs'],
  ['packages/core/src/plan/plan.ts', '../helpers/pad.ts', 'helpers has no rank in scripts/lib/layers.mjs'],
  // The packages: one direction, by name, and testkit in tests only.
  ['packages/core/src/plan/plan.ts', '@cimento/report', 'core may not import report'],
  ['packages/report/src/describe.ts', '@cimento/storage', 'report may not import storage'],
  ['packages/storage/src/store.ts', '@cimento/handbook', 'storage may not import handbook'],
  ['packages/handbook/src/zip.ts', '@cimento/testkit', 'handbook may not import testkit'],
  [
    'packages/report/src/describe.ts',
    '../../core/src/index.ts',
    'a package reaches another by its name only',
  ],
  // The app: features stand alone, ui knows nothing of the domain's state.
  ['apps/web/src/features/today/page.tsx', '../lessons/list.tsx', 'features stand alone'],
  ['apps/web/src/features/today/page.tsx', '../../app/routes.tsx', 'features are below app'],
  ['apps/web/src/lib/store.ts', '../features/today/page.tsx', 'lib is below features and app'],
  ['apps/web/src/ui/button.tsx', '../features/today/page.tsx', 'ui knows no domain state'],
  ['apps/web/src/ui/button.tsx', '../lib/store.ts', 'ui knows no domain state'],
  ['apps/web/src/ui/button.tsx', '@cimento/storage', 'ui knows no domain state'],
  ['apps/web/src/ui/button.tsx', '@cimento/core/workspace', 'ui knows no domain state'],
])('%s may not import %s', (path, specifier, reason) => {
  const wording = [`${path} imports ${specifier}: ${reason}`]
  expect(layerViolations([{ path, text: `import { x } from '${specifier}'` }])).toEqual(wording)
  expect(layerViolations([{ path, text: `import type {\n  X,\n} from "${specifier}"` }])).toEqual(wording)
  expect(layerViolations([{ path, text: `export * from '${specifier}'` }])).toEqual(wording)
  expect(layerViolations([{ path, text: `const x = await import('${specifier}')` }])).toEqual(wording)
  expect(layerViolations([{ path, text: `import '${specifier}'` }])).toEqual(wording)
})

test.each([
  ['packages/core/src/plan/lock.ts', '../kpi/kpi.ts'],
  ['packages/core/src/plan/lock.ts', './plan.ts'],
  ['packages/core/src/canonical.ts', './result.ts'],
  ['packages/core/src/workspace/backup.ts', '../journal/index.ts'],
  ['packages/core/src/index.ts', './verdict/assess.ts'],
  ['packages/core/src/plan/plan.ts', 'valibot'],
  ['packages/handbook/src/zip.ts', '@cimento/report'],
  ['packages/core/test/plan.test.ts', '@cimento/testkit'],
  ['apps/web/src/features/today/page.tsx', './parts/card.tsx'],
  ['apps/web/src/features/today/parts/card.tsx', '../page.tsx'],
  ['apps/web/src/features/today/page.tsx', '../../ui/button.tsx'],
  ['apps/web/src/features/today/page.tsx', '@cimento/core/workspace'],
  ['apps/web/src/ui/button.tsx', '@cimento/report'],
])('%s may import %s', (path, specifier) => {
  expect(layerViolations([{ path, text: `import { x } from '${specifier}'` }])).toEqual([])
})
