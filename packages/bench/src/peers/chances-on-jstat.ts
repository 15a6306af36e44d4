import { jStat } from './jstat.ts'

interface Shapes {
  readonly alpha: number
  readonly beta: number
}

/** What someone who has jStat alone writes for P(B > A) and the two expected losses: 100,000 draws of each arm. */
export function chancesOnJStat(control: Shapes, treatment: Shapes): readonly number[] {
  // The same draws on every run, so that a race never fails by chance.
  jStat.setRandom(drawsFrom(20_261_123))
  let [better, lossTreatment, lossControl] = [0, 0, 0]
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const a = jStat.beta.sample(control.alpha, control.beta)
    const b = jStat.beta.sample(treatment.alpha, treatment.beta)
    if (b > a) better += 1
    lossTreatment += Math.max(0, a - b)
    lossControl += Math.max(0, b - a)
  }
  return [better / DRAWS, lossTreatment / DRAWS, lossControl / DRAWS]
}

const DRAWS = 100_000

/** A linear congruential generator with 32 bits: hardly slower than Math.random. */
function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
}
