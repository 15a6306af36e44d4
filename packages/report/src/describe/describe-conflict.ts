import {
  decisionOf,
  followUpOf,
  planOf,
  type FactConflict,
  type MergeConflict,
} from '@cimento/core/workspace'
import { thresholdText } from './effect.ts'
import { formatDate, formatMonth } from '../formats/dates.ts'
import { formatDecimal, formatShare } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { fields as english } from '../words/en/fields.ts'
import type { FieldWords } from '../words/field-words.ts'
import { fields as italian } from '../words/it/fields.ts'

/** A conflict of a merge as a person reads it: what it is about, and what each side says. */
export type ConflictDescription = {
  /** The test's key and title, the KPI's name, or the company. */
  readonly subject: string
  /** The field in plain words: "For whom". */
  readonly field: string
  readonly mine: string
  readonly theirs: string
}

const catalogs: { readonly [language in Language]: FieldWords } = { it: italian, en: english }

/**
 * @param nameOf what people call a test or a KPI, by its id; undefined where it names nothing
 * @param experimentOf the test that a lesson or a plan belongs to
 */
export function describeConflict(
  conflict: MergeConflict,
  language: Language,
  nameOf: (id: string) => string | undefined,
  experimentOf: (id: string) => string | undefined,
): ConflictDescription {
  const words = catalogs[language]
  if (conflict.kind === 'fact') {
    const subject = nameOf(conflict.experiment) ?? conflict.experiment
    return { subject, field: words.facts[conflict.type], ...factTexts(conflict, language) }
  }
  const { id, type, field } = conflict
  const owner = experimentOf(id) ?? id
  return {
    subject: type === 'workspace' ? words.workspace : (nameOf(owner) ?? owner),
    field: fieldName(type, field, language),
    mine: valueText(conflict.mine, field, language),
    theirs: valueText(conflict.theirs, field, language),
  }
}

function fieldName(type: string, field: string, language: Language): string {
  const words = catalogs[language]
  switch (type) {
    case 'series': {
      const [date = '', arm = '', measure = ''] = field.split('/')
      const known = new Map(Object.entries(words.measures))
      return words.cell({
        date: formatDate(date, language),
        arm: arm.toUpperCase(),
        measure: known.get(measure) ?? measure,
      })
    }
    case 'ratings': {
      const [question = '', ...rater] = field.split('/')
      return words.rating({ question, rater: rater.join('/') })
    }
    case 'kpiValues':
      return words.month(formatMonth(field, language))
    default: {
      const names = new Map(Object.entries(words.fields)).get(type)
      return new Map(Object.entries(names ?? {})).get(field) ?? field
    }
  }
}

/** Any value of a field, short enough to compare at a glance. */
function valueText(value: unknown, field: string, language: Language): string {
  const words = catalogs[language]
  if (value === null || value === undefined || value === '') return words.blank
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number')
    return field === 'drawSeed' ? String(value) : formatDecimal(value, language, mostDecimals, 0)
  if (typeof value === 'string') {
    const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value)
    return day ? formatDate(day[0], language) : (new Map(Object.entries(words.values)).get(value) ?? value)
  }
  if (Array.isArray(value))
    return value.length === 0 ? words.blank : value.map((item) => valueText(item, field, language)).join(', ')
  const members = new Map<string, unknown>(Object.entries(value))
  const relative = members.get('relative')
  if (typeof relative === 'number') return formatShare(relative, language, mostDecimals, 0)
  const named = members.get('name') ?? members.get('absolute') ?? members.get('id')
  return named === undefined ? JSON.stringify(value) : valueText(named, field, language)
}

const mostDecimals = 4

/** What each of two facts says; where that is the same, it differs in what no line has room for: a name tells them apart. */
function factTexts(conflict: FactConflict, language: Language): Pick<ConflictDescription, 'mine' | 'theirs'> {
  const [mine, theirs] = [factText(conflict, 'mine', language), factText(conflict, 'theirs', language)]
  const named = (text: string, id: string) => `${text} (${id.slice(0, 8)})`
  return mine === theirs
    ? { mine: named(mine, conflict.mine.id), theirs: named(theirs, conflict.theirs.id) }
    : { mine, theirs }
}

function factText(conflict: FactConflict, side: 'mine' | 'theirs', language: Language): string {
  const words = catalogs[language]
  const row = conflict[side]
  switch (row.type) {
    case 'plan': {
      const plan = planOf(row)?.value.plan
      if (!plan) return row.id
      const { primary } = plan
      return words.fact.plan({
        kpi: primary.kpi.name,
        startsOn: formatDate(plan.startsOn, language),
        days: String(plan.durationDays),
        threshold:
          'threshold' in primary && primary.threshold
            ? thresholdText(primary.threshold, primary.kpi, language)
            : null,
      })
    }
    case 'decision': {
      const decision = decisionOf(row)?.value
      if (!decision) return row.id
      const { action, decidedBy, decidedOn } = decision
      const on = formatDate(decidedOn, language)
      return words.fact.decision({ action: words.values[action] ?? action, by: decidedBy, on })
    }
    case 'followUp': {
      const followUp = followUpOf(row)?.value
      if (!followUp) return row.id
      return words.fact.followUp({
        days: String(followUp.afterDays),
        on: formatDate(followUp.recordedOn, language),
      })
    }
  }
}
