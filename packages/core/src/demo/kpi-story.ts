import type { KpiDraft } from '../workspace/tracked-kpi.ts'
import type { DemoLanguage } from './story.ts'

/** One KPI of the example company over twelve months, the newest last; null was never written down. */
export type KpiStory = {
  readonly id: string
  readonly level: KpiDraft['level']
  readonly facts: Pick<KpiDraft, 'direction' | 'role' | 'target'>
  readonly values: readonly (number | null)[]
  readonly words: Readonly<Record<DemoLanguage, Pick<KpiDraft, 'name' | 'unit'>>>
}
