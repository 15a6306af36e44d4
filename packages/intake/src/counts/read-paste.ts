import type { CivilDate, Plan } from '@cimento/core'
import type { Entry } from '@cimento/core/workspace'
import type { Block } from '../table/block.ts'
import { longPeriod } from '../exports/long-period.ts'
import { cellsOfVersions, mappingFor, mayRun } from './cells-of-versions.ts'
import { columnArms, inVersions } from './column-arms.ts'
import {
  ambiguousNumber,
  contradictsItself,
  decimalMark,
  type AmbiguousNumber,
  type DecimalMark,
} from '../values/decimal-mark.ts'
import { guessColumns } from './guess-columns.ts'
import { hasDays, isCounts, type Mapping } from '../columns/guess-mapping.ts'
import { withDay } from '../columns/guess-layout.ts'
import { measureRule } from '../columns/measure-rule.ts'
import type { DateOrder } from '../values/parse-date.ts'
import type { Paste } from './paste.ts'
import type { PlanWords } from '../columns/plan-words.ts'
import { otherNumbers, shownMark, type ShownMark } from './shown-mark.ts'
import { versionOfRows, type VersionOfRows } from './version-of-rows.ts'

/** What a person has said of a pasted block so far. Nothing of it is ever guessed. */
export type Choices = {
  readonly arm?: string | undefined
  readonly order?: DateOrder | undefined
  readonly decimal?: DecimalMark | undefined
  /** The columns as changed by hand. */
  readonly mapping?: Mapping | undefined
  /** The column of the version, where a person said it. */
  readonly version?: number | undefined
  /** The arm of a text in the version's column; null leaves its rows out. */
  readonly arms?: ReadonlyMap<string, string | null> | undefined
  /** Whether rows are of their days, or totals so far. */
  readonly totals?: 'days' | 'running' | undefined
  /** The day of a block without days: its rows are totals up to it. */
  readonly on?: CivilDate | undefined
  /** Whether the rows that cannot be taken stay out, instead of keeping the others from being imported. */
  readonly leaveOut?: boolean | undefined
}

export type PasteQuestion =
  | 'arm'
  | 'arms'
  | 'order'
  | 'decimal'
  | 'totals'
  | 'one-date'
  | 'no-counts'
  | 'same-column'
  /** A row of a known export counts several days at once. */
  | 'periods'

/** A block as the grid would take it. `paste` is there once no question is open. */
export type PasteReading = {
  /** Whether the rows are totals of the whole test, without days. */
  readonly isTotals: boolean
  readonly asksArm: boolean
  readonly asksOrder: boolean
  /** A number of the block that could be worth two things, while nothing settles which. */
  readonly asksDecimal: AmbiguousNumber | undefined
  /** Rows that only rise may be totals so far. */
  readonly asksTotals: boolean
  /** Where each row is of one version: which column says so. */
  readonly version: VersionOfRows | undefined
  /** Undefined while the version is not known. */
  readonly mapping: Mapping | undefined
  /** The cell that shows how decimals are written, where one does. */
  readonly shownMark: ShownMark | undefined
  readonly open: readonly PasteQuestion[]
  readonly paste: Paste | undefined
}

export function readPaste(pasted: Block, here: Planned, choices: Choices): PasteReading {
  const isTotals = choices.on !== undefined && !hasDays(pasted)
  const block = isTotals && choices.on !== undefined ? withDay(pasted, choices.on) : pasted
  const { plan, words, today } = here
  const guess = guessColumns(block, plan, words)
  // A column that somebody named is the version whatever the others are called.
  const isLong = guess.kind === 'needs-arm' || choices.version !== undefined
  const version = isLong ? longVersion(block, here, choices) : undefined
  const arm = version ? columnArms(plan)[0]?.id : choices.arm
  const guessed =
    guess.kind === 'needs-arm' ? guess.byArm.find((each) => each.arm === arm)?.mapping : guess.mapping
  const known = choices.mapping ?? guessed
  const mapping = version && known && arm !== undefined ? mappingFor(known, arm) : known
  const order = block.order === 'ambiguous' ? choices.order : block.order
  const { amounts, counts } = numberColumns(mapping ?? [], plan)
  const mark = settledMark(block, amounts, counts)
  const decimal = mark === 'ambiguous' ? choices.decimal : mark
  const open: PasteQuestion[] = [
    ...(longPeriod(block) ? (['periods'] as const) : []),
    ...(mapping ? mappingQuestions(mapping) : (['arm'] as const)),
    ...(version?.texts.some((text) => !version.arms.has(text)) ? (['arms'] as const) : []),
    ...(order ? [] : (['order'] as const)),
    ...(decimal ? [] : (['decimal'] as const)),
  ]
  const shown =
    shownMark(block, [...amounts, ...counts]) ??
    shownMark(block, otherNumbers(block, [...amounts, ...counts]))
  const notation =
    order && decimal && open.length === 0
      ? {
          order,
          decimal,
          today,
          shown: shown?.mark ?? choices.decimal,
          rules: (measure: string) => measureRule(measure, plan),
        }
      : undefined
  const asksTotals =
    notation !== undefined &&
    mapping !== undefined &&
    here.entry !== 'cumulative' &&
    mayRun(block, mapping, version, notation)
  if (asksTotals && choices.totals === undefined) open.push('totals')
  return {
    isTotals,
    asksArm: guess.kind === 'needs-arm' && version === undefined,
    asksOrder: block.order === 'ambiguous',
    asksDecimal: mark === 'ambiguous' ? ambiguousNumber(textsOf(block, amounts)) : undefined,
    asksTotals,
    version,
    mapping,
    shownMark: shown,
    open,
    paste:
      mapping && notation && open.length === 0
        ? inVersions(
            cellsOfVersions(block, mapping, version, plan, {
              ...notation,
              totals: asksTotals ? (choices.totals ?? 'days') : 'days',
            }),
            plan,
          )
        : undefined,
  }
}

/** The version's column of rows that each are one version's: with two texts or more, or one that is known. */
function longVersion(block: Block, { plan, words }: Planned, choices: Choices): VersionOfRows | undefined {
  const found = versionOfRows(block, plan, words, { column: choices.version, arms: choices.arms })
  if (found === undefined || choices.version !== undefined) return found
  return found.texts.length > 1 || found.texts.every((text) => found.arms.has(text)) ? found : undefined
}

/** The mark of the amounts; where they do not say it, that of the other numbers in the file. */
function settledMark(
  block: Block,
  amounts: readonly number[],
  counts: readonly number[],
): DecimalMark | 'ambiguous' {
  const own = decimalMark(textsOf(block, amounts))
  // Amounts that contradict each other are asked about: no other column can settle them.
  if (own !== 'ambiguous' || contradictsItself(textsOf(block, amounts))) return own
  return (
    shownMark(block, counts)?.mark ??
    shownMark(block, otherNumbers(block, [...amounts, ...counts]))?.mark ??
    'ambiguous'
  )
}

/** The plan that numbers are read for, what it calls things, and the last day that can have counts. */
export type Planned = {
  readonly plan: Plan
  readonly words: PlanWords
  readonly today: CivilDate
  /** Whether the grid takes totals so far itself. */
  readonly entry?: Entry
}

/** The rows that cannot be taken, each once. A row of one wrong number stays out with all its numbers. */
export function rejectedRows({ issues }: Paste): readonly number[] {
  return [...new Set(issues.map(({ row }) => row))].toSorted((a, b) => a - b)
}

/** The columns that are taken for amounts, and for whole counts. */
function numberColumns(mapping: Mapping, plan: Plan) {
  const isAmount = (measure: string) => measureRule(measure, plan).range !== 'whole'
  const taken = mapping.flatMap((role, index) =>
    isCounts(role) ? [{ index, isAmount: isAmount(role.measure) }] : [],
  )
  return {
    amounts: taken.filter((column) => column.isAmount).map(({ index }) => index),
    counts: taken.filter((column) => !column.isAmount).map(({ index }) => index),
  }
}

function textsOf({ rows }: Block, columns: readonly number[]): readonly string[] {
  return rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''))
}

function mappingQuestions(mapping: Mapping): readonly PasteQuestion[] {
  const counts = mapping.filter(isCounts).map(({ arm, measure }) => `${arm}/${measure}`)
  const dates = mapping.filter(({ kind }) => kind === 'date').length
  return [
    ...(dates === 1 ? [] : (['one-date'] as const)),
    ...(counts.length > 0 ? [] : (['no-counts'] as const)),
    ...(new Set(counts).size === counts.length ? [] : (['same-column'] as const)),
  ]
}
