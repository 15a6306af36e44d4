import type { DailyRow } from '../../evidence/observation.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import type { MeasuredEffect } from './measured-effect.ts'

export function measurePeriods(_data: {
  readonly plan: VersionsPlan & { readonly kind: 'before-after' }
  readonly daily: readonly DailyRow[]
}): MeasuredEffect | undefined {
  return undefined
}
