import {
  answersOf,
  priorityModels,
  priorityScore,
  type PriorityModel,
  type PriorityScore,
} from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { formatDecimal, type Language } from '@cimento/report'

/** What a model says of a test, of everybody's answers. */
export function scoreOf({ ratings }: CaseFile, model: PriorityModel): PriorityScore {
  return priorityScore(model, answersOf(ratings))
}

/** `8,0`; where all scores are whole, `336`. */
export function formatScore(score: number, model: PriorityModel, language: Language): string {
  return formatDecimal(score, language, priorityModels[model].decimals)
}
