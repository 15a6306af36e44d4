import { bayesTargets } from './bayes.ts'
import { effectTargets } from './effects.ts'
import { designTargets } from './designs.ts'
import { guardrailTargets } from './guardrails.ts'
import { meanTargets, pairedRatioTargets } from './means.ts'
import { periodTargets } from './periods.ts'
import { planningTargets } from './planning.ts'
import { prePeriodTargets } from './pre-period.ts'
import { proportionTargets } from './proportions.ts'
import { rateTargets } from './rates.ts'
import { sequentialTargets } from './sequential.ts'
import { severalTargets } from './several.ts'
import type { Tally, Target } from './target.ts'
import { textbookTargets } from './textbook.ts'
import { weekAndGoalTargets } from './weeks-and-goals.ts'

/** Every public function, each kind of input on its own. */
export const targets: readonly Target[] = [
  ...proportionTargets,
  ...meanTargets,
  ...prePeriodTargets,
  ...periodTargets,
  ...designTargets,
  ...rateTargets,
  ...severalTargets,
  ...guardrailTargets,
  ...planningTargets,
  ...textbookTargets,
  ...weekAndGoalTargets,
  ...sequentialTargets,
  ...bayesTargets,
  ...effectTargets,
  // The inputs of a target follow from its place: what is new comes last.
  ...pairedRatioTargets,
]

/** The inputs follow from it alone. */
const SEED = 20_261_123

/** Shares the calls out among the targets. */
export function runFuzz(chosen: readonly Target[], calls: number): readonly Tally[] {
  return chosen.map(({ run }, index) => {
    const share = Math.floor(calls / chosen.length) + (index < calls % chosen.length ? 1 : 0)
    return run(share, SEED + index)
  })
}

/** What the fuzz asks of each function, and of all of them together; empty where nothing is wrong. */
export function complaintsAbout(tallies: readonly Tally[]): readonly string[] {
  const accepted = total(tallies, ({ accepted }) => accepted)
  const notConverged = tallies.flatMap(({ notConverged }) => notConverged)
  return [
    ...tallies.flatMap(complaintsAboutOne),
    ...(notConverged.length > accepted / 10_000
      ? [`${notConverged.length} of ${accepted} found no answer: ${notConverged.slice(0, 3).join(' ')}`]
      : []),
  ]
}

function complaintsAboutOne({
  name,
  calls,
  accepted,
  refused,
  faults,
  faultCount,
}: Tally): readonly string[] {
  return [
    ...(faultCount > 0 ? [`${name}: ${faultCount} of ${calls} calls went wrong: ${faults.join(' | ')}`] : []),
    ...(accepted < 0.3 * calls ? [`${name}: only ${accepted} of ${calls} inputs were valid`] : []),
    ...(refused.size === 0 ? [`${name}: no input was invalid`] : []),
  ]
}

/** One line for each target: calls, valid share, slowest call, refusals by kind. */
export function tableOf(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ name, calls, accepted, refused, slowest }) => [
    name,
    String(calls),
    share(accepted, calls),
    `${slowest.milliseconds.toFixed(1)} ms`,
    [...refused]
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
  ])
  const calls = total(tallies, ({ calls }) => calls)
  const accepted = total(tallies, ({ accepted }) => accepted)
  return [
    ['function', 'calls', 'valid', 'slowest', 'refused'],
    ...rows,
    ['in all', String(calls), share(accepted, calls), '', `seed ${SEED}`],
  ]
    .map(([name = '', ...columns]) =>
      [name.padEnd(30), ...columns.map((text) => text.padStart(9))].join('  '),
    )
    .join('\n')
}

function total(tallies: readonly Tally[], figure: (tally: Tally) => number): number {
  return tallies.reduce((sum, tally) => sum + figure(tally), 0)
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`
}
