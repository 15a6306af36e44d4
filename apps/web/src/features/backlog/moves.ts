import type { CivilDate } from '@cimento/core'
import { nextReading } from '@cimento/core/workspace'
import { paths } from '../../lib/paths.ts'
import { columnOf, type ColumnName, type Entry } from './entries.ts'

/**
 * What moving a test to another column means. A column is never written: it follows from plan, reading, decision
 * and lesson. So a move opens the gesture that leads there, or says why there is none.
 */
export type Move =
  | {
      readonly kind: 'open'
      readonly href: string
      readonly opens: 'plan' | 'start' | 'reading' | 'decision' | 'lesson'
    }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly on?: CivilDate }

export type Refusal =
  /** It is there because its plan is complete. */
  | 'plan-complete'
  /** Started: the plan is locked. */
  | 'started'
  /** Between start and reading; `on` is the day of the reading. */
  | 'not-read-yet'
  | 'not-started'
  | 'not-decided'
  | 'read'
  | 'closed'

export function moveTo({ file, stage }: Entry, to: ColumnName): Move | undefined {
  const { id } = file.experiment
  const from = columnOf(stage)
  if (from === to) return undefined
  switch (stage) {
    case 'idea':
    case 'ready':
      if (to === 'ideas') return refused('plan-complete')
      if (to === 'toDecide') return refused('not-started')
      if (to === 'closed') return refused('not-decided')
      return {
        kind: 'open',
        href: `${paths.experiment(id, 'plan')}?start`,
        opens: stage === 'idea' ? 'plan' : 'start',
      }
    case 'running':
    case 'to-read':
      if (to === 'closed') return refused('not-decided')
      if (to !== 'toDecide') return refused('started')
      if (stage === 'to-read')
        return { kind: 'open', href: paths.experiment(id, 'running'), opens: 'reading' }
      return { ...refused('not-read-yet'), ...dayOf(nextReading(file)) }
    case 'to-decide':
    case 'to-learn':
      if (to === 'running') return refused('read')
      if (to !== 'closed') return refused('started')
      return stage === 'to-decide'
        ? { kind: 'open', href: paths.experiment(id, 'decision'), opens: 'decision' }
        : { kind: 'open', href: paths.experiment(id, 'lesson'), opens: 'lesson' }
    case 'closed':
      return refused('closed')
  }
}

const dayOf = (on: CivilDate | undefined): { readonly on?: CivilDate } => (on ? { on } : {})

function refused(why: Refusal) {
  return { kind: 'refused', why } as const
}
