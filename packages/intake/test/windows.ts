import type { CivilDate } from '@cimento/core'
import { civilDate, invariant } from '@cimento/core'
import type { PlanWindow } from '../src/index.ts'

export function day(text: string): CivilDate {
  const date = civilDate(text)
  invariant(date !== undefined, `${text} is no date`)
  return date
}

export function windowOf(startsOn: string, endsOn: string): PlanWindow {
  return { startsOn: day(startsOn), endsOn: day(endsOn) }
}

export const november = windowOf('2026-11-02', '2026-11-29')
