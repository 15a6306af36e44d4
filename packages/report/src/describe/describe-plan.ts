import type { Amendment, Guardrail, Plan, VersionsPlan } from '@cimento/core'
import { addDays, endsOn, presetOf, readableFrom, usesPrePeriod } from '@cimento/core'
import { formatShortWeekdayDate } from '../formats/dates.ts'
import { formatCount, formatShare } from '../formats/numbers.ts'
import { joinList, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { adviceTableWordsOf } from '../words/advice-table-words-of.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { prePeriodWordsOf } from '../words/pre-period-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { activitySentence } from './activity-sentence.ts'
import { describeAdviceChoice } from './describe-advice-table.ts'
import { marginText, thresholdText } from './effect.ts'
import { describeGoalPlan } from './goal/describe-goal-plan.ts'
import { namesOf, sampleUnits } from './names.ts'

/** The paragraph that a start repeats: what will be locked, in the words it will be held to. */
export function describePlan(plan: Plan, language: Language): string {
  const said =
    plan.kind === 'threshold' ? describeGoalPlan(plan, language) : describeVersionsPlan(plan, language)
  return [said, ...adviceSentence(plan, language)].join(' ')
}

/** Only where the rules are not the default ones. */
function adviceSentence({ advice }: Plan, language: Language): readonly string[] {
  if (!advice) return []
  return [adviceTableWordsOf(language).inPlan(describeAdviceChoice(presetOf(advice) ?? 'own', language))]
}

function describeVersionsPlan(plan: VersionsPlan, language: Language): string {
  const words = wordsOf(language).plan
  const total = plan.unitsPerArm * plan.arms.length
  return [
    ...splitSentences(plan, language),
    ...(plan.kind === 'delivery' ? [words.platform] : []),
    ...(plan.kind === 'before-after' ? [periodWordsOf(language).plan.caution] : []),
    criterion(plan, language),
    ...activitySentence(plan, language),
    words.sample({
      total: formatCount(total, language),
      units: sampleUnits(plan.primary.kpi, language),
      on: formatShortWeekdayDate(readableFrom(plan), language),
    }),
    ...(plan.primary.countedOnce === undefined ? [] : [words.countedOnce(plan.primary.countedOnce)]),
    ...prePeriodSentence(plan, language),
    ...(plan.maturationDays ? [words.maturation(plan.maturationDays)] : []),
    ...guardrailSentence(plan, 'must-verify', language),
    ...guardrailSentence(plan, 'watched', language),
  ].join(' ')
}

/** Who sees what. */
function splitSentences(plan: VersionsPlan, language: Language): readonly string[] {
  if (plan.kind === 'before-after') return [periodsSentence(plan, language)]
  return plan.kind === 'blocks' ? turnsSentences(plan, language) : [versionsSentence(plan, language)]
}

function turnsSentences(
  plan: Extract<VersionsPlan, { readonly kind: 'blocks' }>,
  language: Language,
): readonly string[] {
  const words = blockWordsOf(language).plan
  const { named } = wordsOf(language).plan
  const [first = '', second = ''] = namesOf(plan, language).versions.map(named)
  const { design } = plan
  const facts = {
    from: formatShortWeekdayDate(plan.startsOn, language),
    to: formatShortWeekdayDate(endsOn(plan), language),
    first,
    second,
    seed: String(design.seed),
  }
  if (design.kind === 'areas') return [words.areas({ ...facts, pairs: design.pairs.length })]
  const { sequence, periodDays, washoutDays = 0, order } = design
  return [
    words.periods({ ...facts, count: sequence.length, days: periodDays }),
    ...(order === 'paired' ? [words.paired] : []),
    ...(washoutDays > 0 ? [words.washout(washoutDays)] : []),
  ]
}

function prePeriodSentence({ primary: { kpi } }: VersionsPlan, language: Language): readonly string[] {
  return usesPrePeriod(kpi) ? [prePeriodWordsOf(language).plan(kpi.prePeriodName.trim())] : []
}

function versionsSentence(plan: VersionsPlan, language: Language): string {
  const words = wordsOf(language).plan
  const { versions } = namesOf(plan, language)
  const named = plan.arms.map(({ share }, at) =>
    words.version({ name: versions[at] ?? '', share: formatShare(share, language, 1, 0) }),
  )
  return words.when({
    from: formatShortWeekdayDate(plan.startsOn, language),
    to: formatShortWeekdayDate(endsOn(plan), language),
    versions: joinList(named, language),
  })
}

function periodsSentence(
  plan: Extract<VersionsPlan, { readonly kind: 'before-after' }>,
  language: Language,
): string {
  const on = (date: string) => formatShortWeekdayDate(date, language)
  const [before = '', after = ''] = plan.arms.map(({ name }) => {
    const given = name?.trim() ?? ''
    return given === '' ? '' : `: ${wordsOf(language).plan.named(given)}`
  })
  return periodWordsOf(language).plan.when({
    from: on(plan.startsOn),
    lastBefore: on(addDays(plan.changesOn, -1)),
    changesOn: on(plan.changesOn),
    to: on(endsOn(plan)),
    before,
    after,
  })
}

/** A change of a locked plan: what was touched, and why. */
export function describePlanChange({ changed, reason }: Amendment, language: Language): string {
  const words = wordsOf(language).plan
  return words.changed({
    parts: joinList(
      changed.map((part) => words.part[part]),
      language,
    ),
    reason: reason.trim(),
  })
}

function criterion(plan: VersionsPlan, language: Language): string {
  const words = wordsOf(language).plan
  const { movement } = wordsOf(language).verdict
  const { kpi } = namesOf(plan, language)
  const { threshold, rule } = plan.primary
  const { direction } = plan.primary.kpi
  if (threshold === null) return words.noCriterion({ kpi })
  const facts = {
    kpi,
    movement: direction === 'higher' ? movement.up : movement['down-better'],
    threshold: thresholdText(threshold, plan.primary.kpi, language),
  }
  return rule === 'strict' ? words.strict(facts) : words.standard(facts)
}

function guardrailSentence(
  plan: VersionsPlan,
  mode: Guardrail['mode'],
  language: Language,
): readonly string[] {
  const words = wordsOf(language).plan
  const named = plan.guardrails
    .filter((guardrail) => guardrail.mode === mode)
    .map((guardrail) =>
      words.guardrail({
        name: startOfSentence(guardrail.name.trim()),
        limit: marginText(guardrail, language),
      }),
    )
  if (named.length === 0) return []
  const list = joinList(named, language)
  return [mode === 'watched' ? words.watched(list) : words.mustVerify(list)]
}
