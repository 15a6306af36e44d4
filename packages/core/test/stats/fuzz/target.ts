import fc from 'fast-check'
import type { Result } from '../../../src/result.ts'
import { faultsOf } from './faults.ts'
import { edges, realistic, type Palette } from './palette.ts'
import { spoil, wrongNumbers, type Spoiled } from './spoil.ts'

/** A public function with what the fuzz needs to know of it. */
export interface Target {
  readonly name: string
  /** Calls the function so many times, with inputs that follow from the seed alone. */
  readonly run: (runs: number, seed: number) => Tally
}

export interface Tally {
  readonly name: string
  readonly calls: number
  readonly accepted: number
  /** How often, by the error's kind. */
  readonly refused: ReadonlyMap<string, number>
  /** The first few faults, each with its input. */
  readonly faults: readonly string[]
  /** Inputs that were valid and found no answer. */
  readonly notConverged: readonly string[]
  readonly faultCount: number
  readonly slowest: { readonly milliseconds: number; readonly again: () => number; readonly input: string }
}

/**
 * `inputs` from a palette; `extra` finds faults that the shape of the value does not tell: what a plain number means,
 * or which estimate belongs in an interval without one.
 */
export function target<Input, Value>(
  name: string,
  inputs: (palette: Palette) => fc.Arbitrary<Input>,
  call: (input: Input) => Result<Value, { readonly kind: string }>,
  extra: (value: Value, input: Input) => readonly string[] = () => [],
): Target {
  const valid = fc.oneof({ weight: 3, arbitrary: inputs(realistic) }, { weight: 2, arbitrary: inputs(edges) })
  const spoiled = fc
    .tuple(valid, fc.nat(1000), fc.constantFrom(...wrongNumbers))
    .map(([input, place, wrong]) => spoil(input, place, wrong))
  const drawn = fc.oneof(
    { weight: 7, arbitrary: valid.map((input): Spoiled<Input> => ({ input })) },
    { weight: 3, arbitrary: spoiled },
  )
  const timed = (input: Input) => {
    const start = performance.now()
    const outcome = outcomeOf(() => call(input))
    return { outcome, milliseconds: performance.now() - start }
  }
  return {
    name,
    run: (runs, seed) => {
      const refused = new Map<string, number>()
      const faults: string[] = []
      const notConverged: string[] = []
      let [accepted, faultCount] = [0, 0]
      let slowest = { milliseconds: -1, again: () => 0, input: '' }
      for (const { input, wrong } of fc.sample(drawn, { numRuns: runs, seed })) {
        const { outcome, milliseconds } = timed(input)
        if (milliseconds > slowest.milliseconds)
          slowest = { milliseconds, again: () => timed(input).milliseconds, input: printed(input) }
        const found = faultsOfOutcome(outcome, wrong, (value) => extra(value, input))
        if (outcome.kind === 'accepted') accepted += 1
        if (outcome.kind === 'refused') refused.set(outcome.error, (refused.get(outcome.error) ?? 0) + 1)
        if (outcome.kind === 'refused' && outcome.error === 'not-converged') notConverged.push(printed(input))
        if (found.length > 0) faultCount += 1
        if (found.length > 0 && faults.length < 3) faults.push(`${found.join('; ')} for ${printed(input)}`)
      }
      return { name, calls: runs, accepted, refused, faults, faultCount, notConverged, slowest }
    },
  }
}

type Outcome<Value> =
  | { readonly kind: 'accepted'; readonly value: Value }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'thrown'; readonly message: string }

function outcomeOf<Value>(call: () => Result<Value, { readonly kind: string }>): Outcome<Value> {
  try {
    const result = call()
    return result.ok
      ? { kind: 'accepted', value: result.value }
      : { kind: 'refused', error: result.error.kind }
  } catch (error) {
    return { kind: 'thrown', message: String(error) }
  }
}

/** A number that is none can be no answer's ground, wherever it stood. */
function faultsOfOutcome<Value>(
  outcome: Outcome<Value>,
  wrong: number | undefined,
  extra: (value: Value) => readonly string[],
): readonly string[] {
  if (outcome.kind === 'thrown') return [`throws ${outcome.message}`]
  if (outcome.kind === 'refused') return []
  return [
    ...(wrong !== undefined && !Number.isFinite(wrong) ? [`accepts ${wrong}`] : []),
    ...faultsOf(outcome.value),
    ...extra(outcome.value),
  ]
}

/** As JSON, which has no words for what is not finite. */
function printed(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  )
}
