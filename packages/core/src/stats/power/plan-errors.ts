import { levelError, unitsError } from '../input-errors.ts'
import { effectValue, treatmentRateOf, type EffectSize } from '../proportions/effect-size.ts'
import { assumedDispersion, dispersionError, type Dispersion } from '../rates/rate-dispersion.ts'
import type { StatsError } from '../stats-error.ts'
import type { Expected } from './expected-power.ts'

/** Every number of a plan is in its range, the effect is possible, and each arm has someone. */
export function expectedErrors(expected: Expected): readonly (StatsError | undefined)[] {
  return [...valueErrors(expected), ...sizeErrors(expected)]
}

/** What a plan says of its KPI, apart from the size of the arms. */
export type ExpectedValues = ExpectedKind & { readonly baseline: number; readonly effect: EffectSize }

type ExpectedKind =
  | { readonly kind: 'proportion' }
  | { readonly kind: 'mean' | 'ratio'; readonly standardDeviation: number; readonly preCorrelation?: number }
  | { readonly kind: 'rate'; readonly dispersion?: Dispersion }

export function valueErrors(expected: ExpectedValues): readonly (StatsError | undefined)[] {
  const { baseline, effect } = expected
  switch (expected.kind) {
    case 'proportion':
      return [ratesError(baseline, effect)]
    case 'mean':
    case 'ratio': {
      const { standardDeviation } = expected
      return [
        baselineError(baseline),
        effectError(effect, Math.abs(effectValue(effect)) <= LARGEST),
        standardDeviation >= SMALLEST && standardDeviation <= LARGEST
          ? undefined
          : { kind: 'invalid-standard-deviation', value: standardDeviation },
        correlationError(expected.kind, expected.preCorrelation),
      ]
    }
    case 'rate': {
      const treatmentRate = treatmentRateOf(baseline, effect)
      return [
        baselineError(baseline),
        effectError(effect, treatmentRate >= 0 && treatmentRate <= LARGEST),
        dispersionError(expected.dispersion ?? assumedDispersion),
      ]
    }
  }
}

function sizeErrors(expected: Expected): readonly (StatsError | undefined)[] {
  switch (expected.kind) {
    case 'proportion':
      return [unitsError(expected.unitsControl), unitsError(expected.unitsTreatment)]
    case 'mean':
    case 'ratio':
      return [pairError(expected.unitsControl), pairError(expected.unitsTreatment)]
    case 'rate':
      return [exposureError(expected.exposureControl), exposureError(expected.exposureTreatment)]
  }
}

/** Of one arm: people, or exposure. */
export function sizeError(kind: Expected['kind'], size: number): StatsError | undefined {
  return kind === 'rate' ? exposureError(size) : unitsError(size)
}

function ratesError(baseline: number, effect: EffectSize): StatsError | undefined {
  const treatmentRate = treatmentRateOf(baseline, effect)
  const possible = treatmentRate >= 0 && treatmentRate <= 1
  return levelError('invalid-baseline', baseline) ?? effectError(effect, possible)
}

function effectError(effect: EffectSize, possible: boolean): StatsError | undefined {
  return possible ? undefined : { kind: 'invalid-effect', value: effectValue(effect) }
}

/** Ratios have no adjusted comparison. At ±1 nothing would be left to chance. */
function correlationError(kind: 'mean' | 'ratio', value: number | undefined): StatsError | undefined {
  if (value === undefined) return undefined
  return kind === 'mean' && value * value < 1 ? undefined : { kind: 'invalid-correlation', value }
}

function baselineError(value: number): StatsError | undefined {
  return value >= SMALLEST && value <= LARGEST ? undefined : { kind: 'invalid-baseline', value }
}

function exposureError(value: number): StatsError | undefined {
  return value >= SMALLEST && value <= LARGEST ? undefined : { kind: 'invalid-exposure', value }
}

/** One person has no spread. */
function pairError(value: number): StatsError | undefined {
  return value === 1 ? { kind: 'invalid-units', value } : unitsError(value)
}

/** Products and squares stay within a double. */
const SMALLEST = 1e-60
const LARGEST = 1e60

/** An effect of zero is shown by no sample. */
export function noEffectError(effect: EffectSize): StatsError | undefined {
  return effectValue(effect) === 0 ? { kind: 'invalid-effect', value: 0 } : undefined
}

/** Power below half the significance level is what no effect at all would give. */
export function powerError(power: number, significanceLevel: number): StatsError | undefined {
  return power > significanceLevel / 2 && power < 1 ? undefined : { kind: 'invalid-power', value: power }
}
