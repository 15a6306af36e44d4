import type { Assessment } from '@cimento/core'
import { formatCount, formatRate } from '../formats/numbers.ts'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { ArmDescription, Description, Table } from './description.ts'
import { effectOf, type PrintedEffect } from './effect.ts'
import { namesOf } from './names.ts'

/** The versions with what they collected. Rates stand side by side only where a comparison is allowed. */
export function armDescriptions(assessment: Assessment, language: Language): Description['arms'] {
  const { plan, arms } = assessment
  const { versions } = namesOf(plan, language)
  const covered = assessment.verdict === 'running' || assessment.verdict === 'invalid'
  const withRates = effectOf(assessment, language) !== null
  const describeArm = (index: 0 | 1): ArmDescription => ({
    letter: index === 0 ? 'A' : 'B',
    name: versions[index],
    shows: plan.arms[index].shows ?? null,
    units: formatCount(arms[index].units, language),
    successes: covered ? null : formatCount(arms[index].successes, language),
    rate: withRates ? formatRate(arms[index].successes / arms[index].units, language) : null,
  })
  return [describeArm(0), describeArm(1)]
}

/** The chart as a table: the same numbers, and the same interval text, for people who read rather than look. */
export function tableOf(
  assessment: Assessment,
  arms: readonly ArmDescription[],
  effect: PrintedEffect | null,
  language: Language,
): Table {
  const { table, comparison } = wordsOf(language).verdict
  const { kpiAtStart, units, events } = namesOf(assessment.plan, language)
  const rows = arms.map(({ letter, name, units, successes, rate }) => [
    `${letter} · ${name}`,
    units,
    successes ?? '',
    rate ?? '',
  ])
  const compared =
    effect === null
      ? []
      : [
          [
            comparison,
            '',
            '',
            table.intervalAndEstimate({ interval: effect.intervalText, estimate: effect.estimateText }),
          ],
        ]
  return {
    caption: table.caption({ kpi: kpiAtStart }),
    headers: [table.version, startOfSentence(units), startOfSentence(events), kpiAtStart],
    rows: [...rows, ...compared],
  }
}
