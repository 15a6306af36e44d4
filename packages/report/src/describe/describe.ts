import type { Assessment, VerdictName } from '@cimento/core'
import { gradeOf, scaleOf, sizeOf } from '@cimento/core'
import { formatShortWeekdayDate, formatWeekdayDate } from '../formats/dates.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { armDescriptions, tableOf } from './arms.ts'
import { describeGrade } from './describe-grade.ts'
import type { Description, Tone } from './description.ts'
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
import { namesOf } from './names.ts'
import { trustLines } from './trust.ts'

/**
 * Says what an assessment found.
 *
 * Answers: "what do we tell people?" It is the only place that words a result; it computes no statistics.
 * Every block that shows the interval shows the same literal. Before the reading, and with data that cannot
 * be trusted, nothing in it compares the versions.
 */
export function describe(assessment: Assessment, language: Language): Description {
  const effect = effectOf(assessment, language)
  const headlineParts = headlineOf(assessment, language)
  const headline = headlineParts.lead + (headlineParts.interval ?? '') + headlineParts.end
  const arms = armDescriptions(assessment, language)
  return {
    language,
    tag: {
      verdict: assessment.verdict,
      word: tagWord(assessment, language),
      tone: tones[assessment.verdict],
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

const tones: { readonly [verdict in VerdictName]: Tone } = {
  met: 'scale',
  'too-small': 'iterate',
  promising: 'iterate',
  inconclusive: 'iterate',
  'no-useful-effect': 'stop',
  harm: 'stop',
  'guardrail-broken': 'iterate',
  invalid: 'neutral',
  running: 'neutral',
}

/** Causal words belong to tests where chance decided who saw what. */
function tagWord({ plan, verdict }: Assessment, language: Language): string {
  const { tag, comparisonTag } = wordsOf(language).verdict
  return (plan.kind === 'ab' ? undefined : comparisonTag[verdict]) ?? tag[verdict]
}

function cautionOf({ plan, verdict }: Assessment, language: Language): string | null {
  const words = wordsOf(language).verdict
  if (plan.kind === 'delivery' && verdict !== 'running') return words.platformCaution
  return verdict === 'met' ? words.caution : null
}

function lookText({ look, plan, today }: Assessment, language: Language): string {
  const words = wordsOf(language).verdict.look
  if (look.kind === 'between') return words.between({ next: formatShortWeekdayDate(look.next, language) })
  const on = formatWeekdayDate(today, language)
  return plan.registered === 'after-data' ? words.afterData({ on }) : words.final({ ...look, on })
}

function captionOf({ plan }: Assessment, effect: PrintedEffect, language: Language): string {
  return wordsOf(language).verdict.caption({
    kpi: namesOf(plan, language).kpiAtStart,
    level: levelText(1 - plan.significanceLevel, language),
    interval: effect.intervalText,
    estimate: effect.estimateText,
  })
}

/** A criterion can be met by the estimate alone: then reaching the threshold is hoped for, not shown. */
function shownBy({ plan, verdict }: Assessment, effect: PrintedEffect, language: Language): string | null {
  const { threshold, kpi } = plan.primary
  if (verdict !== 'met' || threshold === null) return null
  const { shown } = wordsOf(language).verdict
  const facts = { threshold: thresholdText(threshold, kpi, language) }
  const reaches = turned(effect, kpi.direction).low >= sizeOf(threshold)
  return reaches ? shown.threshold(facts) : shown.betterThanZero(facts)
}

function chartText({ plan }: Assessment, effect: PrintedEffect, language: Language): Description['chart'] {
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
  return { title: chart.title({ kpi: namesOf(plan, language).kpiAtStart }), description: sentences.join(' ') }
}
