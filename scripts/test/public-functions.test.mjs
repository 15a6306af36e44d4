// @ts-check
import { expect, test } from 'vitest'
import { publicFunctionsByFolder } from '../lib/public-functions.mjs'

test('public functions are told apart by the folder they come from', () => {
  const text = [
    "export { compareArms } from './compare-arms.js';",
    "export { scoreTest } from './proportions/score-test.js';",
    "export { dunnettTest, pairwiseSignificanceLevel, } from './multiplicity/dunnett-test.js';",
    "export { fisherTest } from './proportions/fisher-test.js';",
    '//# sourceMappingURL=index.js.map',
  ].join('\n')
  expect([...publicFunctionsByFolder(text)]).toEqual([
    ['', ['compareArms']],
    ['proportions', ['scoreTest', 'fisherTest']],
    ['multiplicity', ['dunnettTest', 'pairwiseSignificanceLevel']],
  ])
})
