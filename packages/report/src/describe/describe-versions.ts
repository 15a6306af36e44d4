import type { VersionsAssessment } from '@cimento/core'
import { gradeOf, scaleOf, sizeOf } from '@cimento/core'
import type { Language } from '../language.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { armLetter } from './arm-label.ts'
import { armDescriptions, tableOf } from './arms.ts'
import { asPair } from './as-pair.ts'
import { describeGrade } from './describe-grade.ts'
import type { Description } from './description.ts'
import { detailsOf } from './details.ts'
import {
  effectOf,
  levelText,
  positionOf,
  thresholdPositionOf,
  thresholdText,
  turned,
  type PrintedEffect,
} from './effect.ts'
import { figuresOf } from './figures.ts'
import { guardrailDescriptions } from './guardrails.ts'
import { headlineOf } from './headline.ts'
import { lookText } from './look-text.ts'
import { comparedText, namesOf } from './names.ts'
import { tagWord } from './tag-word.ts'
import { toneOf } from './tone-of.ts'
import { trustLines } from './trust.ts'
import { variantDescriptions } from './variants.ts'

/** Versions beside each other. Before the reading, and with data that cannot be trusted, nothing compares them. */
export function describeVersions(whole: VersionsAssessment, language: Language): Description {
  const assessment = asPair(whole, language)
  const compared = comparedText(whole.plan, language, armLetter(whole.arms[1].arm, whole.plan))
  const effect = effectOf(assessment, language)
  const headlineParts = headlineOf(assessment, language)
  const headline = headlineParts.lead + (headlineParts.interval ?? '') + headlineParts.end
  const variants = variantDescriptions(whole, language)
  const arms = armDescriptions(whole, language)
  return {
    language,
    tag: {
      verdict: assessment.verdict,
      word: tagWord(assessment, language),
      tone: toneOf(assessment),
      look: lookText(assessment, language),
    },
    headlineParts,
    headline,
    interval: effect?.intervalText ?? null,
    estimate: effect?.estimateText ?? null,
    caption: effect && captionOf(assessment, compared, effect, language),
    figures: figuresOf(assessment, language),
    shown: effect && shownBy(assessment, effect, language),
    caution: cautionOf(assessment, language),
    chart: effect && chartText(assessment, compared, effect, language),
    grade: describeGrade(gradeOf(assessment), language),
    trust: trustLines(whole, language),
    guardrails: guardrailDescriptions(assessment, language),
    arms,
    variants,
    table: tableOf(assessment, { arms, variants, effect }, language),
    details: detailsOf(assessment, language),
    running: assessment.verdict === 'running' ? headline : null,
  }
}

function cautionOf({ plan, verdict }: VersionsAssessment, language: Language): string | null {
  const words = wordsOf(language).verdict
  if (verdict !== 'running') {
    if (plan.kind === 'delivery') return words.platformCaution
    if (plan.kind === 'before-after') return periodWordsOf(language).caution
    if (plan.kind === 'blocks') {
      const own = blockWordsOf(language).caution[plan.design.kind]
      return verdict === 'met' ? `${own} ${words.caution}` : own
    }
  }
  return verdict === 'met' ? words.caution : null
}

function captionOf(
  { plan }: VersionsAssessment,
  compared: string,
  effect: PrintedEffect,
  language: Language,
): string {
  return wordsOf(language).verdict.caption({
    kpi: namesOf(plan, language).kpiAtStart,
    compared,
    level: levelText(1 - plan.significanceLevel, language),
    interval: effect.intervalText,
    estimate: effect.estimateText,
  })
}

/** A criterion can be met by the estimate alone: then reaching the threshold is hoped for, not shown. */
function shownBy(
  { plan, verdict }: VersionsAssessment,
  effect: PrintedEffect,
  language: Language,
): string | null {
  const { threshold, kpi } = plan.primary
  if (verdict !== 'met' || threshold === null) return null
  const { shown } = plan.kind === 'before-after' ? periodWordsOf(language) : wordsOf(language).verdict
  const facts = { threshold: thresholdText(threshold, kpi, language) }
  const reaches = turned(effect, kpi.direction).low >= sizeOf(threshold)
  return reaches ? shown.threshold(facts) : shown.betterThanZero(facts)
}

function chartText(
  { plan }: VersionsAssessment,
  compared: string,
  effect: PrintedEffect,
  language: Language,
): Description['chart'] {
  const { chart } = wordsOf(language).verdict
  const { threshold, kpi } = plan.primary
  const level = levelText(1 - plan.significanceLevel, language)
  const sentences = [
    chart.description({ level, interval: effect.intervalText, estimate: effect.estimateText }),
    ...(threshold ? [chart.threshold({ threshold: thresholdText(threshold, kpi, language) })] : []),
    chart.position[positionOf(effect, kpi.direction)],
    ...(threshold && scaleOf(threshold) === effect.scale
      ? [chart.thresholdPosition[thresholdPositionOf(effect, sizeOf(threshold), kpi.direction)]]
      : []),
  ]
  return {
    title: chart.title({ kpi: namesOf(plan, language).kpiAtStart, compared }),
    description: sentences.join(' '),
  }
}
