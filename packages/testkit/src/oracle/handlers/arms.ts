import type { ArmCounts, ArmEvents, ArmMean } from '@cimento/core/stats'
import { memberOf, numberAt } from '../table.ts'

/** How the tables name the two arms of each kind of test. */
export function countsOf(input: unknown): { readonly control: ArmCounts; readonly treatment: ArmCounts } {
  return {
    control: { successes: numberAt(input, 'controlSuccesses'), trials: numberAt(input, 'controlN') },
    treatment: { successes: numberAt(input, 'treatmentSuccesses'), trials: numberAt(input, 'treatmentN') },
  }
}

export function eventsOf(input: unknown): { readonly control: ArmEvents; readonly treatment: ArmEvents } {
  return {
    control: { events: numberAt(input, 'controlEvents'), exposure: numberAt(input, 'controlExposure') },
    treatment: { events: numberAt(input, 'treatmentEvents'), exposure: numberAt(input, 'treatmentExposure') },
  }
}

export function meansOf(input: unknown): { readonly control: ArmMean; readonly treatment: ArmMean } {
  return { control: meanOf(memberOf(input, 'control')), treatment: meanOf(memberOf(input, 'treatment')) }
}

function meanOf(arm: unknown): ArmMean {
  return { units: numberAt(arm, 'n'), mean: numberAt(arm, 'mean'), standardDeviation: numberAt(arm, 'sd') }
}
