import {
  addDays,
  advise,
  assess,
  civilDate,
  invariant,
  lockPlan,
  type AdvicePreset,
  type Assessment,
  type Observation,
} from '@cimento/core'
import { likelyCounts, shareOfPairs } from '../chance/likely-counts.ts'
import type { Figure, Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

/** People per arm. */
const trialsFor = { short: 300, full: 2000 } as const
const rate = 0.05
const threshold = 0.1
const durationDays = 28
const start = civilDate('2026-01-05')
invariant(start !== undefined, 'the start is a date')
const [startsOn, lastDay, today] = [start, addDays(start, durationDays - 1), addDays(start, durationDays)]

const planFor = (unitsPerArm: number, advice: AdvicePreset) =>
  valueOf(
    lockPlan({
      kind: 'ab',
      arms: [
        { id: 'control', share: 0.5 },
        { id: 'b', share: 0.5 },
      ],
      primary: {
        kpi: { kind: 'proportion', direction: 'higher', name: 'Orders per visit' },
        threshold: { relative: threshold },
        rule: 'standard',
      },
      guardrails: [],
      looks: 'end',
      startsOn,
      durationDays,
      unitsPerArm,
      advice,
    }),
  )

/** How often something is so, of all pairs of counts that tests of this size may give. */
type ShareWhere = (
  lift: number,
  isSo: (reading: Assessment, control: number, treatment: number) => boolean,
) => number

function sharesOf(trials: number, advice: AdvicePreset = 'risk-aware'): ShareWhere {
  const plan = planFor(trials, advice)
  const observed = (arm: string, successes: number): Observation => ({
    arm,
    from: startsOn,
    to: lastDay,
    units: trials,
    successes,
  })
  const read = (control: number, treatment: number) => {
    const observations = [observed('control', control), observed('b', treatment)]
    const assessed = assess({ plan, looks: [], observations, today })
    invariant(assessed.ok, 'the counts are possible')
    return assessed.value
  }
  return (lift, isSo) =>
    shareOfPairs(likelyCounts(trials, rate), likelyCounts(trials, rate * (1 + lift)), (control, treatment) =>
      isSo(read(control, treatment), control, treatment),
    )
}

const scaledAt = (share: ShareWhere, lift: number, name: string): Figure => ({
  name: `scale is advised, ${name}`,
  measured: share(lift, (reading) => advise(reading).action === 'scale'),
  limit: { atMost: 0.025 },
  control: {
    name: 'the estimate alone reaches the threshold',
    measured: share(lift, (_, control, treatment) => treatment >= (1 + threshold) * control),
  },
})

const metAt = (share: ShareWhere, times: number): Figure => ({
  name: `met, true effect ${times} × the threshold`,
  measured: share(times * threshold, ({ verdict }) => verdict === 'met'),
  limit: { published: true },
})

/** What the looser presets give up, and the stricter one does not: no promise, but told. */
const scaledBy = (trials: number, preset: AdvicePreset, name: string): Figure => ({
  name: `scale is advised by ${name}, no effect`,
  measured: sharesOf(trials, preset)(0, (reading) => advise(reading).action === 'scale'),
  limit: { published: true },
})

export const study: Study = {
  name: 'Scaling what does not work',
  about: `A whole test through \`assess\` and \`advise\`: ${trialsFor.full.toLocaleString('en')} people per arm, a rate of 5 %, a threshold of +10 %, the standard rule, one look; every pair of counts is weighed. The control scales whatever estimate reaches the threshold. The promise is that of Risk-aware. Below, what the other presets of advice do, and how often such a small test meets its criterion.`,
  measure: (effort) => {
    const share = sharesOf(trialsFor[effort])
    return {
      figures: [
        scaledAt(share, 0, 'no effect'),
        ...(effort === 'full'
          ? [
              scaledAt(share, -0.05, 'a true effect of −5 %'),
              scaledBy(trialsFor.full, 'clear-signals', 'Clear signals'),
              scaledBy(trialsFor.full, 'cheap-to-reverse', 'Cheap to reverse'),
              scaledBy(trialsFor.full, 'do-no-harm', 'Do no harm'),
              ...[0.5, 1, 2].map((times) => metAt(share, times)),
            ]
          : []),
      ],
    }
  },
}
