import { compareScores, type PriorityModel } from '@cimento/core'
import { scoreOf } from '../../lib/score/score-of.ts'
import type { Entry } from './entries.ts'

/** The highest score first, those without one last; of equals, the one that stood before stays before. */
export function byScore(entries: readonly Entry[], model: PriorityModel): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry.file, model) }))
    .toSorted((a, b) => compareScores(a.score, b.score))
    .map(({ entry }) => entry)
}

/** The same of what may still be chosen; a test that was started keeps its place, for its score is no longer shown. */
export function byScoreBeforeStart(entries: readonly Entry[], model: PriorityModel): readonly Entry[] {
  const isOpen = ({ stage }: Entry) => stage === 'idea' || stage === 'ready'
  return [...byScore(entries.filter(isOpen), model), ...entries.filter((entry) => !isOpen(entry))]
}
