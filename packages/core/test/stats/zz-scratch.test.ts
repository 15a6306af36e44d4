import { test } from 'vitest'
import { compareArms } from '../../src/stats/proportions/compare-arms.ts'
import { boschlooTest } from '../../src/stats/proportions/boschloo-test.ts'
import { fisherTest } from '../../src/stats/proportions/fisher-test.ts'
import { wilsonInterval } from '../../src/stats/proportions/wilson-interval.ts'
test('x', () => {
  const c = (a: number, b: number, d: number, e: number) => ({ control: { successes: a, trials: b }, treatment: { successes: d, trials: e } })
  const s = (x: unknown) => console.log(JSON.stringify(x))
  for (const t of [[404,12640,497,12571],[0,50,5,50],[30,30,28,30],[1,5,4,5],[1,1000000,9,1000000],[0,100,4,100],[0,10,0,10],[10,10,10,10],[1,1,0,1],[999,1000,990,1000]] as const) {
    const i = c(...t); const t0 = performance.now(); const r = compareArms({ kind: 'proportion', ...i, confidenceLevel: 0.95 }); s([t, r, performance.now() - t0])
  }
  for (const t of [[0,100,4,100],[0,50,5,50],[1,5,4,5],[31,77,52,80],[3,50000,9,50000],[3,10000,9,10000],[3,5000,9,5000],[0,100,5,100]] as const) { const t0 = performance.now(); s([t, boschlooTest(c(...t)), performance.now() - t0]) }
  s(fisherTest(c(100,1000,120,1000)))
  s(wilsonInterval({ counts: { successes: 7, trials: 19 }, confidenceLevel: 0.9 }))
  const t0 = performance.now(); for (let k = 0; k < 1000; k++) compareArms({ kind: 'proportion', ...c(404+k,12640,497,12571), confidenceLevel: 0.95 }); s((performance.now() - t0) )
})
