import type { ArmTotals, Kpi, VersionsAssessment } from '@cimento/core'
import { formatKpi, withAmountUnit } from '../formats/amounts.ts'
import { formatCount, formatDecimal } from '../formats/numbers.ts'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { prePeriodWordsOf } from '../words/pre-period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { letterAt } from './arm-label.ts'
import { armMark } from './arm-mark.ts'
import type { ArmDescription, Description, Table } from './description.ts'
import { effectOf, type PrintedEffect } from './effect.ts'
import { isAdjusted } from './pre-period-details.ts'
import { comparedText, namesOf, sampleUnits } from './names.ts'

/** The versions with what they collected. Rates stand side by side only where a comparison is allowed. */
export function armDescriptions(assessment: VersionsAssessment, language: Language): Description['arms'] {
  const { plan, arms, comparison, variants } = assessment
  const { kpi } = plan.primary
  const { versions, events, kpiAtStart } = namesOf(plan, language)
  const covered = assessment.verdict === 'running' || assessment.verdict === 'invalid'
  const withRates = effectOf(assessment, language) !== null
  const labels = {
    units: sampleLabel(kpi, language),
    successes: events,
    rate: rateLabel(assessment, kpiAtStart, language),
  }
  const rates = withRates && typeof comparison !== 'string' ? comparison : undefined
  const describeArm = (own: ArmTotals, rate: number | undefined): ArmDescription => {
    const place = plan.arms.findIndex(({ id }) => id === own.arm)
    return {
      ...named(versions[place] ?? '', place, plan.kind === 'before-after'),
      shows: plan.arms[place]?.shows ?? null,
      units: sampleText(own, kpi, language),
      successes: covered ? null : eventsText(own, language),
      rate: rate === undefined ? null : formatKpi(rate, kpi, language),
      labels,
    }
  }
  const control = describeArm(arms[0], rates?.controlRate)
  if (!variants) return [control, describeArm(arms[1], rates?.treatmentRate)]
  const others = variants.map(({ arm, comparison: own }) =>
    describeArm(arm, withRates && typeof own !== 'string' ? own.treatmentRate : undefined),
  )
  return [control, ...others]
}

/** Letters stand for versions that people could have seen on the same day. */
function named(
  name: string,
  place: number,
  byTime: boolean,
): Pick<ArmDescription, 'letter' | 'name' | 'title' | 'mark'> {
  const mark = armMark(place)
  if (byTime) return { letter: null, name, title: name, mark }
  const letter = letterAt(place)
  // A version that nobody named has its letter in its name.
  return { letter, name, title: name.endsWith(` ${letter}`) ? name : `${letter} ${name}`, mark }
}

/** Adjusted values are not what a version's own sums come to. */
function rateLabel({ comparison }: VersionsAssessment, kpi: string, language: Language): string {
  const adjustment = typeof comparison === 'string' ? undefined : comparison.adjustment
  return isAdjusted(adjustment) ? prePeriodWordsOf(language).rate(kpi) : kpi
}

/** What a version has so much of. */
function sampleLabel(kpi: Kpi, language: Language): string {
  return kpi.kind === 'cost' ? wordsOf(language).verdict.spend : sampleUnits(kpi, language)
}

/** The people, or the money, that a version has. */
function sampleText(arm: ArmTotals, kpi: Kpi, language: Language): string {
  if (kpi.kind !== 'cost') return formatCount(arm.units ?? 0, language)
  return withAmountUnit(formatCount(arm.spend ?? 0, language), sampleUnits(kpi, language))
}

/** The events of a KPI that counts any. */
function eventsText({ successes }: ArmTotals, language: Language): string | null {
  // Platforms report parts of a conversion.
  return successes === undefined ? null : formatDecimal(successes, language, 2, 0)
}

/** The chart as a table: the same numbers, and the same interval text, for people who read rather than look. */
export function tableOf(
  assessment: VersionsAssessment,
  {
    arms,
    variants,
    effect,
  }: Pick<Description, 'arms' | 'variants'> & { readonly effect: PrintedEffect | null },
  language: Language,
): Table {
  const { table } = wordsOf(language).verdict
  const named = assessment.plan.kind === 'before-after' ? periodWordsOf(language).table : table
  const { kpi } = assessment.plan.primary
  const { kpiAtStart, events } = namesOf(assessment.plan, language)
  const withEvents = kpi.kind !== 'mean' && kpi.kind !== 'ratio'
  const rows = arms.map(({ letter, name, units, successes, rate }) => [
    letter === null ? name : `${letter} · ${name}`,
    units,
    ...(withEvents ? [successes ?? ''] : []),
    rate ?? '',
  ])
  const empty = withEvents ? ['', ''] : ['']
  const ofVariants = variants.map(({ letter, interval }) => [
    comparedText(assessment.plan, language, letter),
    ...empty,
    interval ?? '',
  ])
  const compared =
    effect === null || variants.length > 0
      ? ofVariants
      : [
          [
            startOfSentence(comparedText(assessment.plan, language)),
            ...empty,
            table.intervalAndEstimate({ interval: effect.intervalText, estimate: effect.estimateText }),
          ],
        ]
  return {
    caption: named.caption({ kpi: kpiAtStart }),
    headers: [
      named.version,
      startOfSentence(sampleLabel(kpi, language)),
      ...(withEvents ? [startOfSentence(events)] : []),
      rateLabel(assessment, kpiAtStart, language),
    ],
    rows: [...rows, ...compared],
  }
}
