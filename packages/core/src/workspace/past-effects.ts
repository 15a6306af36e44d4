import type { Study } from '../stats/index.ts'
import { isAgainstGoal } from '../verdict/assessment.ts'
import { effectStudy } from '../verdict/effect-study.ts'
import type { CaseFile } from './case-file.ts'

/**
 * The effects of all tests that were read, but one: what a new effect is compared with. All of them, whatever they
 * showed; without those whose criterion came after the data, which were entered because of what they showed.
 */
export function pastEffects(files: readonly CaseFile[], experimentId: string): readonly Study[] {
  return files.flatMap(({ experiment, look }) => {
    if (experiment.id === experimentId || !look || isAgainstGoal(look.value)) return []
    return look.value.plan.registered === 'before-data' ? (effectStudy(look.value) ?? []) : []
  })
}
