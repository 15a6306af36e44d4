import type { Comparison, VersionsAssessment } from '@cimento/core'
import { withAmountUnit } from '../formats/amounts.ts'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { Figure } from './description.ts'
import type { PrintedEffect } from './effect.ts'
import { namesOf, sampleUnits } from './names.ts'

/** A cost in other units: what 1,000 euros buy. The cheaper end of the interval buys the most. */
export function costFigures(
  { plan }: VersionsAssessment,
  { controlRate }: Comparison,
  { low, high, estimate }: PrintedEffect,
  language: Language,
): readonly Figure[] {
  const words = wordsOf(language).verdict.figures
  const { events } = namesOf(plan, language)
  // An amount that buys at least ten: "3–4, was 3" says nothing.
  const base = [1_000, 10_000, 100_000].find((money) => money >= 10 * controlRate) ?? 1_000_000
  const bought = (effect: number) => formatCount(base / (controlRate * (1 + effect)), language)
  return [
    {
      label: words
        .perBase({
          base: withAmountUnit(formatCount(base, language), sampleUnits(plan.primary.kpi, language)),
          units: '',
        })
        .trim(),
      value: words.countRange({ low: bought(high), high: bought(low), control: bought(0) }),
      note: words.estimate({ events, estimate: bought(estimate) }),
    },
  ]
}
