import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followLooks, levelsAtLooks, type LookPlan } from '../../../src/stats/index.ts'
import { normalSf } from '../../../src/stats/kernel/normal.ts'
import { valueOf } from '../value-of.ts'
import { looksAt, spendings } from './arbitraries.ts'

/** Looks as planned and as taken, which differ by up to a quarter, with the effect in standard errors at each. */
const followed = fc
  .record({
    steps: looksAt(4),
    late: fc.double({ min: 0.8, max: 1.2, noNaN: true }),
    statistics: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }),
    spending: spendings,
    harmSpending: spendings,
    significanceLevel: fc.constantFrom(0.01, 0.05, 0.1),
    comparisons: fc.integer({ min: 1, max: 4 }),
    degreesOfFreedom: fc.constantFrom(null, 5, 40),
    shown: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ steps, late, statistics, shown, degreesOfFreedom, ...levels }) => {
    const whole = steps.at(-1) ?? 1
    const informationFractions = steps.map((step, look) => (look === steps.length - 1 ? 1 : step / whole))
    const plan: LookPlan = { ...levels, informationFractions, plannedInformation: 1000, spendBy: 'schedule' }
    const taken = informationFractions.slice(0, shown).map((fraction, look) => ({
      number: look + 1,
      information: 1000 * late * fraction,
      estimate: (statistics[look] ?? 0) / Math.sqrt(fraction),
      standardError: 1 / Math.sqrt(fraction),
      ...(degreesOfFreedom === null ? {} : { degreesOfFreedom }),
    }))
    return { ...plan, direction: 'higher' as const, taken }
  })

const few = { numRuns: 40 }

test('P04 a look crosses exactly when its repeated interval excludes zero, and its repeated p is below the level', () => {
  fc.assert(
    fc.property(followed, (input) => {
      const level = input.significanceLevel / (input.comparisons ?? 1)
      for (const { crosses, repeatedInterval, repeatedPValue } of valueOf(followLooks(input)).readings) {
        const { low, high } = repeatedInterval
        expect(low > 0 || high < 0).toBe(crosses !== 'neither')
        if (Math.abs(repeatedPValue - level) > 1e-7)
          expect(repeatedPValue < level).toBe(crosses !== 'neither')
      }
    }),
    few,
  )
})

test('turning the direction and the signs mirrors everything', () => {
  fc.assert(
    fc.property(followed, (input) => {
      const up = valueOf(followLooks(input))
      const taken = input.taken.map((look) => ({ ...look, estimate: -look.estimate }))
      const down = valueOf(followLooks({ ...input, direction: 'lower', taken }))
      for (const [look, { repeatedInterval, repeatedPValue, crosses }] of up.readings.entries()) {
        const other = down.readings[look]
        expect(other?.crosses).toBe(crosses)
        expect(other?.repeatedPValue).toBe(repeatedPValue)
        expect(other?.repeatedInterval.low).toBe(0 - repeatedInterval.high)
        expect(other?.repeatedInterval.high).toBe(0 - repeatedInterval.low)
      }
      expect(down.end.kind).toBe(up.end.kind)
      if (up.end.kind === 'running' || down.end.kind === 'running') return
      expect(down.end.pValue).toBe(up.end.pValue)
      expect(down.end.medianUnbiased).toBe(0 - up.end.medianUnbiased)
    }),
    few,
  )
})

test('looks taken later change nothing of those before; each side spends half of the level in all', () => {
  fc.assert(
    fc.property(followed, (input) => {
      const all = valueOf(levelsAtLooks(input))
      const fewer = valueOf(levelsAtLooks({ ...input, taken: input.taken.slice(0, 1) }))
      for (const side of ['benefit', 'harm'] as const) {
        const [first, before] = [all[0]?.[side].criticalZ ?? 0, fewer[0]?.[side].criticalZ ?? 0]
        expect(first === before || Math.abs(first - before) < 1e-8).toBe(true)
        const half = input.significanceLevel / 2 / (input.comparisons ?? 1)
        const spent = all.at(-1)?.[side].alphaSpent ?? 0
        if (all.at(-1)?.isFinal) expect(spent).toBe(half)
        else expect(spent).toBeLessThan(half)
      }
    }),
    few,
  )
})

test('one look has the plain p and interval', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (estimate) => {
      const { readings, end } = valueOf(
        followLooks({
          informationFractions: [1],
          plannedInformation: 100,
          significanceLevel: 0.05,
          spending: { kind: 'pocock' },
          direction: 'higher',
          taken: [{ number: 1, information: 90, estimate, standardError: 1 }],
        }),
      )
      const p = 2 * normalSf(Math.abs(estimate))
      expect(readings[0]?.repeatedPValue).toBeCloseTo(p, 9)
      // R: qnorm(.975).
      expect(readings[0]?.repeatedInterval.low).toBeCloseTo(estimate - 1.959963984540054, 9)
      if (end.kind === 'running') throw new Error('the last look ends the test')
      expect(end.pValue).toBeCloseTo(p, 9)
      expect(end.medianUnbiased).toBeCloseTo(estimate, 7)
    }),
    few,
  )
})
