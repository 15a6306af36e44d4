import type { GoalAssessment } from '@cimento/core'
import { gradeOf } from '@cimento/core'
import { startOfSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import { describeGrade } from '../describe-grade.ts'
import type { ArmDescription, Description, Table } from '../description.ts'
import { lookText } from '../look-text.ts'
import { namesOf } from '../names.ts'
import { toneOf } from '../tone-of.ts'
import { goalDetails } from './goal-details.ts'
import { goalCounts } from './goal-facts.ts'
import { goalFigures } from './goal-figures.ts'
import { goalHeadline } from './goal-headline.ts'
import { goalPosition } from './goal-position.ts'
import { goalTrustLines } from './goal-trust.ts'
import { moneyText, printedCost, type PrintedCost } from './printed-cost.ts'

/** One version beside its goal: what an outcome costs, in money. */
export function describeGoal(assessment: GoalAssessment, language: Language): Description {
  const { plan, verdict } = assessment
  const words = goalWordsOf(language)
  const cost = printedCost(assessment, language)
  const headlineParts = goalHeadline(assessment, cost, language)
  const headline = headlineParts.lead + (headlineParts.interval ?? '') + headlineParts.end
  const arm = armDescription(assessment, cost, language)
  return {
    language,
    tag: {
      verdict,
      word: tagWord(assessment, language),
      tone: toneOf(assessment),
      look: lookText(assessment, language),
    },
    headlineParts,
    headline,
    interval: cost?.intervalText ?? null,
    estimate: cost?.estimateText ?? null,
    caption:
      cost &&
      words.caption({
        kpi: arm.labels.rate,
        level: cost.levelText,
        interval: cost.intervalText,
        estimate: cost.estimateText,
      }),
    figures: goalFigures(assessment, cost, language),
    shown: verdict === 'met' ? words.shown(moneyText(plan.primary.goal, plan, language)) : null,
    caution: verdict === 'met' ? words.caution : null,
    chart: cost && chartText(assessment, cost, language),
    grade: gradeText(assessment, language),
    trust: goalTrustLines(assessment, cost, language),
    guardrails: [],
    arms: [arm],
    variants: [],
    table: tableOf(arm, cost, language),
    details: goalDetails(assessment, cost, language),
    running: verdict === 'running' ? headline : null,
  }
}

/** A test that was read and runs on has no grade yet, but not because nobody looked. */
function gradeText(assessment: GoalAssessment, language: Language): Description['grade'] {
  const grade = describeGrade(gradeOf(assessment), language)
  const runsOn = assessment.verdict === 'running' && assessment.look.kind === 'interim'
  return runsOn ? { ...grade, reasons: [startOfSentence(goalWordsOf(language).runsOn)] } : grade
}

function tagWord({ verdict, because }: GoalAssessment, language: Language): string {
  const words = goalWordsOf(language)
  if (because === 'stop-loss-reached') return words.stopLossTag
  return words.tag[verdict] ?? wordsOf(language).verdict.tag[verdict]
}

function armDescription(
  assessment: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): ArmDescription {
  const { plan } = assessment
  const { versions, events, kpiAtStart } = namesOf(plan, language)
  const { spend, outcomesCount } = goalCounts(assessment, language)
  const [name = ''] = versions
  return {
    letter: null,
    name,
    title: name,
    mark: 'arm-b',
    shows: plan.arms[0].shows ?? null,
    units: spend,
    successes: outcomesCount,
    rate: cost?.estimateText ?? null,
    labels: { units: wordsOf(language).verdict.spend, successes: events, rate: kpiAtStart },
  }
}

function chartText(
  { plan }: GoalAssessment,
  cost: PrintedCost,
  language: Language,
): NonNullable<Description['chart']> {
  const { chart } = goalWordsOf(language)
  const goal = moneyText(plan.primary.goal, plan, language)
  const sentences = [
    chart.description({ level: cost.levelText, interval: cost.intervalText, estimate: cost.estimateText }),
    chart.goal(goal),
    chart.position[goalPosition(cost, plan.primary.goal)],
  ]
  return {
    title: chart.title({ kpi: namesOf(plan, language).kpiAtStart, goal }),
    description: sentences.join(' '),
  }
}

/** The chart as one row of numbers, with the same interval text. */
function tableOf(arm: ArmDescription, cost: PrintedCost | null, language: Language): Table {
  const { table } = goalWordsOf(language)
  const interval =
    cost && table.intervalAndEstimate({ interval: cost.intervalText, estimate: cost.estimateText })
  const { units, successes, rate } = arm.labels
  return {
    caption: table.caption({ kpi: rate }),
    headers: [table.version, startOfSentence(units), startOfSentence(successes), rate],
    rows: [[arm.name, arm.units, arm.successes ?? '', interval ?? '']],
  }
}
