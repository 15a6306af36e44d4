import { civilDate, invariant, lockPlan, type Plan, type PlanInput } from '@cimento/core'
import { planWords } from '@cimento/report'
import { importFiles, type ImportAnswers, type Imported } from '../src/index.ts'

const orders = { kind: 'proportion', direction: 'higher', name: 'Ordini', unitName: 'Visite' } as const

/** Two versions, `a` and `b`, over four weeks from 2 November 2026. */
export function planOf(
  kpi: PlanInput['primary']['kpi'] = orders,
  change: Partial<Pick<PlanInput, 'startsOn' | 'durationDays'>> = {},
): Plan {
  const locked = lockPlan({
    kind: 'ab',
    arms: [
      { id: 'a', share: 0.5 },
      { id: 'b', share: 0.5 },
    ],
    primary: { kpi, threshold: { relative: 0.1 }, rule: 'standard' },
    guardrails: [],
    looks: 'end',
    startsOn: '2026-11-02',
    durationDays: 28,
    unitsPerArm: 1000,
    ...change,
  })
  invariant(locked.ok, `a plan, not ${JSON.stringify(locked)}`)
  return locked.value.plan
}

const ordersPlan = planOf()

type Files = Readonly<Record<string, string | Uint8Array>>

/** What becomes of files, by their names. */
function importing(files: Files, answers: ImportAnswers = {}, plan: Plan = ordersPlan) {
  const today = civilDate('2026-12-31')
  invariant(today !== undefined, 'a day')
  const named = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))
  return importFiles(named, { plan, words: planWords(plan), today }, answers)
}

/** The same of files that can be read. */
export function imported(files: Files, answers: ImportAnswers = {}, plan: Plan = ordersPlan): Imported {
  const result = importing(files, answers, plan)
  invariant(result.ok, `readable files, not ${JSON.stringify(result)}`)
  return result.value
}

/** The rows as `b 2026-11-03 units 5 successes 1`. */
export function shown({ rows }: Imported): readonly string[] {
  return rows.map(({ arm, from, to, values }) =>
    [
      arm,
      from === to ? to : `${from}/${to}`,
      ...[...values].toSorted(([a], [b]) => (a < b ? 1 : -1)).flat(),
    ].join(' '),
  )
}
