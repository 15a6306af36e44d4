import type { Plan } from '@cimento/core'
import { randomFrom } from '@cimento/testkit'
import type { ImportAnswers, Imported } from '../src/index.ts'
import {
  encodings,
  generate,
  locales,
  separators,
  shapes,
  type Generated,
  type Variant,
} from './generated-files.ts'
import { imported, planOf } from './importing.ts'

/** What became of a file. `wrong` must never be. */
export type Outcome = 'exact' | 'exact once asked' | 'error with its place' | 'wrong'

export type Tally = {
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly byClass: ReadonlyMap<string, number>
  readonly wrong: readonly string[]
  /** Of the files with a question about decimals or dates: wrong numbers once it is answered the other way round. */
  readonly switched: number
}

/** Files of every encoding × locale × separator × shape, each read, asked and compared with what was written. */
export function readGenerated(files: number, seed: number): Tally {
  const random = randomFrom(seed).uniform
  const outcomes = { exact: 0, 'exact once asked': 0, 'error with its place': 0, wrong: 0 }
  const byClass = new Map<string, number>()
  const wrong: string[] = []
  let switched = 0
  const count = (name: string) => byClass.set(name, (byClass.get(name) ?? 0) + 1)
  for (let at = 0; at < files; at += 1) {
    const variant = variantAt(at, random)
    const file = generate(variant, random)
    const plan = plans[random() < 0.3 ? 'wide' : 'narrow'][kpiOf(variant)]
    const outcome = outcomeOf(file, variant, plan)
    outcomes[outcome.kind] += 1
    for (const [name, value] of Object.entries(variant)) if (name !== 'frills') count(`${name}: ${value}`)
    for (const question of outcome.questions) count(`question: ${question}`)
    if (outcome.kind === 'wrong' && wrong.length < 5)
      wrong.push(`${at} ${JSON.stringify(variant)} ${outcome.why}`)
    if (outcome.questions.some((kind) => kind === 'decimal' || kind === 'order')) {
      const other = read(file, plan, { ...answersFor(variant), ...otherWay(variant) })
      if (!isExact(other, file, plan)) switched += 1
    }
  }
  return { outcomes, byClass, wrong, switched }
}

/** Each combination once in 1,120 files, far ones one after the other, with some of the frills. */
function variantAt(place: number, random: () => number): Variant {
  const at = place * 143
  const pick = <Value>(values: readonly [Value, ...Value[]], index: number): Value =>
    values[index % values.length] ?? values[0]
  const [e, l, s] = [encodings.length, locales.length, separators.length]
  return {
    encoding: pick(encodings, at),
    locale: pick(locales, Math.floor(at / e)),
    separator: pick(separators, Math.floor(at / (e * l))),
    shape: pick(shapes, Math.floor(at / (e * l * s))),
    frills: Math.floor(random() * 6),
  }
}

type Found = { readonly kind: Outcome; readonly questions: readonly string[]; readonly why?: string }

function outcomeOf(file: Generated, variant: Variant, plan: Plan): Found {
  const first = read(file, plan, {})
  const questions = [...new Set(first.questions.map(({ kind }) => kind))]
  if (isExact(first, file, plan)) return { kind: 'exact', questions }
  if (hasPlaces(first)) return { kind: 'error with its place', questions }
  if (questions.length === 0) return { kind: 'wrong', questions, why: whyOf(first) }
  const second = read(file, plan, answersFor(variant))
  if (isExact(second, file, plan)) return { kind: 'exact once asked', questions }
  return hasPlaces(second)
    ? { kind: 'error with its place', questions }
    : { kind: 'wrong', questions, why: `asked ${questions.join(', ')}; ${whyOf(second)}` }
}

function read({ files }: Generated, plan: Plan, answers: ImportAnswers): Imported {
  return imported(files, answers, plan)
}

/** What somebody who knows the file would answer. */
function answersFor({ locale, shape }: Variant): ImportAnswers {
  return {
    order: locale === 'us' ? 'month-first' : 'day-first',
    decimal: locale === 'it' ? 'comma' : 'point',
    totals: shape === 'running' ? 'running' : 'days',
    ...(shape === 'one version' && { arms: { 'numbers.csv': 'a', 'numbers.dat': 'a', Dati: 'a' } }),
    ...(shape.startsWith('people') && { unit: '#1' }),
    ...(shape === 'people with a before' && { columns: { '#4': 'prePeriod' } }),
  }
}

const otherWay = ({ locale }: Variant): ImportAnswers => ({
  order: locale === 'us' ? 'day-first' : 'month-first',
  decimal: locale === 'it' ? 'point' : 'comma',
})

function isExact({ rows, questions, issues, problems }: Imported, { truth }: Generated, plan: Plan): boolean {
  if (questions.length > 0 || issues.length > 0 || problems.length > 0) return false
  const found = new Map<string, number>()
  for (const { arm, from, to, values } of rows) {
    const day = from === to ? Number(to.slice(8)) : from === plan.startsOn ? 0 : -1
    if (day > 0 && !to.startsWith('2026-11-')) return false
    for (const measure of ['units', 'sum', 'prePeriod', 'newcomerUnits']) {
      const value = values.get(measure)
      if (value !== undefined) found.set(`${day}/${arm.toUpperCase()}/${measure}`, value)
    }
  }
  return found.size === truth.size && [...truth].every(([key, value]) => found.get(key) === value)
}

function hasPlaces({ issues, problems }: Imported): boolean {
  const all = [...issues, ...problems]
  return all.length > 0 && all.every((each) => 'row' in each && each.row > 0)
}

function whyOf({ rows, questions, issues, problems }: Imported): string {
  const shown = rows.slice(0, 3).map(({ arm, to, values }) => `${arm} ${to} ${[...values].join(' ')}`)
  return JSON.stringify({ rows: shown, questions, issues: issues.slice(0, 2), problems })
}

const revenue = (startsOn: string, durationDays: number) => {
  const planFor = (kpi: object) =>
    planOf(
      { kind: 'mean', direction: 'higher', name: 'Ricavi', unitName: 'Visite', spread: 'squares', ...kpi },
      { startsOn, durationDays },
    )
  return {
    days: planFor({ spread: 'days' }),
    squares: planFor({}),
    before: planFor({ prePeriodName: 'Ricavi prima' }),
  }
}

function kpiOf({ shape }: Variant): 'days' | 'squares' | 'before' {
  if (shape === 'people with a before') return 'before'
  return shape === 'people' ? 'squares' : 'days'
}

/** Inside the narrow one only one order of day and month is possible; in the wide one often both. */
const plans = { narrow: revenue('2026-11-02', 28), wide: revenue('2026-02-01', 303) }
