import { performance } from 'node:perf_hooks'
import type { Contender, Peer, Race } from './race.ts'

export interface Lap {
  readonly peer: Peer
  /** Median time of one operation. */
  readonly nanoseconds: number
  /** How many times ours is as fast: the median over the rounds of the peer's time ÷ ours. */
  readonly ratio: number
}

export interface Outcome {
  readonly race: Race
  readonly nanoseconds: number
  readonly laps: readonly Lap[]
}

/**
 * Times all contenders of a race in turn, over and over, so that a machine that slows down slows all of them. What is
 * compared is one round's times with each other; the medians leave out the rounds that something else disturbed.
 */
export function runRace(race: Race): Outcome {
  const stints = [race.ours, ...race.peers.map(({ work }) => work)].map(warmUp)
  const milliseconds = stints.reduce((sum, stint) => sum + stint.milliseconds, 0)
  const affordable = Math.floor(RACE_MILLISECONDS / milliseconds)
  const rounds = Array.from(
    { length: race.rounds ?? Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, affordable)) },
    (_, round) => timesOfRound(stints, round).map((time) => time / race.operations),
  )
  const timesOf = (contender: number) => rounds.map((times) => times[contender] ?? 0)
  const ours = timesOf(0)
  return {
    race,
    nanoseconds: median(ours),
    laps: race.peers.map((peer, index) => {
      const theirs = timesOf(index + 1)
      const ratio = median(theirs.map((time, round) => time / (ours[round] ?? 0)))
      return { peer, nanoseconds: median(theirs), ratio }
    }),
  }
}

const WARM_UP_MILLISECONDS = 600
/** Short enough to lie within the slice of time that a busy machine gives to one program. */
const STINT_MILLISECONDS = 1
const RACE_MILLISECONDS = 3000
const MOST_ROUNDS = 251
const FEWEST_ROUNDS = 15

interface Stint {
  /** Nanoseconds for one call of the work. */
  readonly run: () => number
  /** What a run takes, as far as the warm-up tells. */
  readonly milliseconds: number
}

/** Lets the engine compile the work, and finds how many calls are long enough for the clock. */
function warmUp(work: Contender['work']): Stint {
  let calls = 0
  let elapsed = 0
  for (const started = performance.now(); elapsed < WARM_UP_MILLISECONDS; calls += 1) {
    work()
    elapsed = performance.now() - started
  }
  const repeats = Math.max(1, Math.round((calls * STINT_MILLISECONDS) / elapsed))
  return {
    milliseconds: (repeats * elapsed) / calls,
    run: () => {
      const started = performance.now()
      for (let call = 0; call < repeats; call += 1) work()
      return ((performance.now() - started) * 1e6) / repeats
    },
  }
}

/** Each goes first in turn: whoever follows a heavy neighbor finds its caches cold and its garbage uncollected. */
function timesOfRound(stints: readonly Stint[], round: number): readonly number[] {
  const times = stints.map(() => 0)
  for (let turn = 0; turn < stints.length; turn += 1) {
    const next = (turn + round) % stints.length
    times[next] = stints[next]?.run() ?? 0
  }
  return times
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
