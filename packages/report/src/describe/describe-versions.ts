import type { VersionsAssessment } from '@cimento/core'
import { gradeOf, scaleOf, sizeOf } from '@cimento/core'
import type { Language } from '../language.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { armDescriptions, tableOf } from './arms.ts'
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
import { toneOf } from './tone-of.ts'
import { trustLines } from './trust.ts'

/** Two versions beside each other. Before the reading, and with data that cannot be trusted, nothing compares them. */
export function describeVersions(assessment: VersionsAssessment, language: Language): Description {
  const effect = effectOf(assessment, language)
  const headlineParts = headlineOf(assessment, language)
  const headline = headlineParts.lead + (headlineParts.interval ?? '') + headlineParts.end
  const arms = armDescriptions(assessment, language)
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
    caption: effect && captionOf(assessment, effect, language),
    figures: figuresOf(assessment, language),
    shown: effect && shownBy(assessment, effect, language),
    caution: cautionOf(assessment, language),
    chart: effect && chartText(assessment, effect, language),
    grade: describeGrade(gradeOf(assessment), language),
    trust: trustLines(assessment, language),
    guardrails: guardrailDescriptions(assessment, language),
    arms,
    table: tableOf(assessment, arms, effect, language),
    details: detailsOf(assessment, language),
    running: assessment.verdict === 'running' ? headline : null,
  }
}

/** Causal words belong to tests where chance decided who saw what. */
function tagWord({ plan, verdict }: VersionsAssessment, language: Language): string {
  const { tag, comparisonTag } = wordsOf(language).verdict
  if (plan.kind === 'before-after') return periodWordsOf(language).tag[verdict] ?? tag[verdict]
  return (plan.kind === 'ab' ? undefined : comparisonTag[verdict]) ?? tag[verdict]
}

function cautionOf({ plan, verdict, look }: VersionsAssessment, language: Language): string | null {
  const words = wordsOf(language).verdict
  if (verdict !== 'running') {
    if (plan.kind === 'delivery') return words.platformCaution
    if (plan.kind === 'before-after') return periodWordsOf(language).caution
  }
  if (verdict !== 'met') return null
  return look.kind === 'interim' ? lookWordsOf(language).caution : words.caution
}

function captionOf({ plan }: VersionsAssessment, effect: PrintedEffect, language: Language): string {
  return wordsOf(language).verdict.caption({
    kpi: namesOf(plan, language).kpiAtStart,
    compared: comparedText(plan, language),
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
    title: chart.title({ kpi: namesOf(plan, language).kpiAtStart, compared: comparedText(plan, language) }),
    description: sentences.join(' '),
  }
}
