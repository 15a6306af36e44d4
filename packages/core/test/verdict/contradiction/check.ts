import { verdicts, type Assessment, type VerdictName } from '@cimento/core'
import { engines, randomFrom, type Engine, type Random } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { contradiction } from './claims.ts'
import { versionsOf } from './inputs.ts'

const inputs = 100_000
const fewest = 500

/** A way of making inputs, and the verdicts that it can have. */
export type Case = {
  readonly name: string
  readonly make: (random: Random) => Assessment
  readonly reached: readonly VerdictName[]
}

/** Guardrails are counted among people, and money is not split. */
const ofMoney = verdicts.filter((name) => name !== 'guardrail-broken' && name !== 'invalid')

export const versionsCases = (isAsked: (engine: Engine) => boolean): readonly Case[] =>
  engines.filter(isAsked).map((engine) => ({
    name: `versions, ${engine.name}`,
    make: versionsOf(engine),
    reached: engine.name === 'cost' ? ofMoney : verdicts,
  }))

/** Holds what each assessment says against what it shows, and counts the verdicts. */
export function checkNoContradiction(cases: readonly Case[]): void {
  test.each(cases)(
    'R-DEC-01 no verdict contradicts what is shown with it, on 100,000 inputs: $name',
    ({ name, make, reached }) => {
      const random = randomFrom(1657)
      const counts = new Map<string, number>()
      const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
      for (let input = 0; input < inputs; input += 1) {
        const assessment = make(random)
        const said = contradiction(assessment)
        if (said !== undefined) throw new Error(`input ${input}: ${said}`)
        count(assessment.verdict)
        count(assessment.plan.kind)
      }
      console.log(
        name,
        JSON.stringify(Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))),
      )
      for (const verdict of reached)
        expect(counts.get(verdict) ?? 0, `${verdict} is reached`).toBeGreaterThanOrEqual(fewest)
    },
    1_800_000,
  )
}
