import { stage, type CaseFile, type Stage } from '@cimento/core/workspace'
import type { CivilDate } from '@cimento/core'
import { phases, type Phase } from '../lib/paths.ts'

/** The phase an experiment is in: where its page opens. */
export function currentPhase(file: CaseFile, today: CivilDate): Phase {
  return phaseOfStage[stage(file, today)]
}

/** The phases that have something to show: those up to the current one. */
export function reachedPhases(file: CaseFile, today: CivilDate): readonly Phase[] {
  const at = stage(file, today)
  // Hypothesis and plan are written together; a finished test that was read with no plan has neither.
  if (at === 'idea' || at === 'ready') return ['hypothesis', 'plan']
  const reached = at === 'closed' ? phases : phases.slice(0, phases.indexOf(last[at] ?? phaseOfStage[at]) + 1)
  const readAfterwards = file.plan?.value.plan.registered === 'after-data'
  return readAfterwards ? phases.slice(phases.indexOf('verdict')) : reached
}

/** Once there is a verdict, the decision is at hand. */
const last: { readonly [stage in Stage]?: Phase } = { 'to-decide': 'decision' }

const phaseOfStage: { readonly [stage in Stage]: Phase } = {
  idea: 'hypothesis',
  ready: 'plan',
  running: 'running',
  'to-read': 'running',
  'to-decide': 'verdict',
  'to-learn': 'lesson',
  closed: 'verdict',
}
