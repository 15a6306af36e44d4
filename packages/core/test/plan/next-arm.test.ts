import { nextArm } from '@cimento/core'
import { expect, test } from 'vitest'

const halves = [
  { id: 'a', share: 0.5 },
  { id: 'b', share: 0.5 },
]
const quarter = [
  { id: 'a', share: 0.75 },
  { id: 'b', share: 0.25 },
]
const sequence = (arms: typeof halves, seed: string, people: number) =>
  Array.from({ length: people }, (_, before) => nextArm(arms, seed, before)).join('')

test('P34 the order is the one that the same definition gives in another language', () => {
  // Computed with Python's hashlib: sort the slots of each block by the first 12 hex digits of their SHA-256.
  expect(sequence(halves, 'stand', 40)).toBe('abbaabbabaababaababbababbbaaabbabaaaabbb')
  expect(sequence(quarter, 'stand', 24)).toBe('abaaabbaaaaaabaabaaaaaab')
})

test('P34 after each pair of blocks the shares are exact, and on the way they never drift apart', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    let ahead = 0
    for (const [at, arm] of [...sequence(halves, `s${seed}`, 30)].entries()) {
      ahead += arm === 'a' ? 1 : -1
      expect(Math.abs(ahead)).toBeLessThanOrEqual(3)
      if (at % 10 === 9) expect(ahead).toBe(0)
    }
    // 12 people, 3 of them with the rarer version.
    expect([...sequence(quarter, `s${seed}`, 12)].filter((arm) => arm === 'b')).toHaveLength(3)
  }
})

test('P34 every order of two and two comes as often: chi-square over 600 seeds', () => {
  const firsts = Array.from({ length: 600 }, (_, seed) => sequence(halves, `s${seed}`, 4))
  const even = firsts.filter((first) => [...first].filter((arm) => arm === 'a').length === 2)
  const counts = new Map<string, number>()
  for (const first of even) counts.set(first, (counts.get(first) ?? 0) + 1)
  const expected = even.length / 6
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  expect(counts.size).toBe(6)
  // scipy.stats.chi2.ppf(0.999, 5)
  expect(chiSquare).toBeLessThan(20.515)
})

test('a third takes blocks of six and nine, an odd share the nearest that twenty allow, and one version needs no order', () => {
  const thirds = [
    { id: 'a', share: 0.6667 },
    { id: 'b', share: 0.3333 },
  ]
  expect([...sequence(thirds, 's', 15)].filter((arm) => arm === 'b')).toHaveLength(5)
  const odd = [
    { id: 'a', share: 0.99 },
    { id: 'b', share: 0.01 },
  ]
  expect([...sequence(odd, 's', 21)].filter((arm) => arm === 'b').length).toBeGreaterThanOrEqual(1)
  expect(nextArm([{ id: 'a', share: 1 }], 's', 0)).toBeUndefined()
})
