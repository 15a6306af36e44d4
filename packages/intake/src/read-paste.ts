import type { CivilDate, Plan } from '@cimento/core'
import type { Block } from './block.ts'
import { inVersions } from './column-arms.ts'
import { ambiguousNumber, decimalMark, type AmbiguousNumber, type DecimalMark } from './decimal-mark.ts'
import { guessColumns } from './guess-columns.ts'
import { isCounts, type Mapping } from './guess-mapping.ts'
import { measureRule } from './measure-rule.ts'
import type { DateOrder } from './parse-date.ts'
import type { Paste } from './paste.ts'
import type { PlanWords } from './plan-words.ts'
import { toCells } from './to-cells.ts'

/** What a person has said of a pasted block so far. Nothing of it is ever guessed. */
export type Choices = {
  readonly arm?: string | undefined
  readonly order?: DateOrder | undefined
  readonly decimal?: DecimalMark | undefined
  /** The columns as changed by hand. */
  readonly mapping?: Mapping | undefined
  /** Whether the rows that cannot be taken stay out, instead of keeping the others from being imported. */
  readonly leaveOut?: boolean | undefined
}

export type PasteQuestion = 'arm' | 'order' | 'decimal' | 'one-date' | 'no-counts' | 'same-column'

/** A block as the grid would take it. `paste` is there once no question is open. */
export type PasteReading = {
  readonly asksArm: boolean
  readonly asksOrder: boolean
  /** A number of the block that could be worth two things, while nothing settles which. */
  readonly asksDecimal: AmbiguousNumber | undefined
  /** Undefined while the version is not known. */
  readonly mapping: Mapping | undefined
  readonly open: readonly PasteQuestion[]
  readonly paste: Paste | undefined
}

export function readPaste(block: Block, { plan, words, today }: Planned, choices: Choices): PasteReading {
  const guess = guessColumns(block, plan, words)
  const guessed =
    guess.kind === 'needs-arm' ? guess.byArm.find(({ arm }) => arm === choices.arm)?.mapping : guess.mapping
  const mapping = choices.mapping ?? guessed
  const order = block.order === 'ambiguous' ? choices.order : block.order
  const amounts = amountTexts(block, mapping ?? [], plan)
  const mark = decimalMark(amounts)
  const decimal = mark === 'ambiguous' ? choices.decimal : mark
  const rules = (measure: string) => measureRule(measure, plan)
  const open: readonly PasteQuestion[] = [
    ...(mapping ? mappingQuestions(mapping) : (['arm'] as const)),
    ...(order ? [] : (['order'] as const)),
    ...(decimal ? [] : (['decimal'] as const)),
  ]
  return {
    asksArm: guess.kind === 'needs-arm',
    asksOrder: block.order === 'ambiguous',
    mapping,
    open,
    asksDecimal: mark === 'ambiguous' ? ambiguousNumber(amounts) : undefined,
    paste:
      mapping && order && decimal && open.length === 0
        ? inVersions(toCells(block, mapping, { order, decimal, rules, today }), plan)
        : undefined,
  }
}

/** The plan that numbers are read for, what it calls things, and the last day that can have counts. */
export type Planned = { readonly plan: Plan; readonly words: PlanWords; readonly today: CivilDate }

/** The rows that cannot be taken, each once. A row of one wrong number stays out with all its numbers. */
export function rejectedRows({ issues }: Paste): readonly number[] {
  return [...new Set(issues.map(({ row }) => row))].toSorted((a, b) => a - b)
}

/** What stands in the columns that are taken for amounts. */
function amountTexts(block: Block, mapping: Mapping, plan: Plan): readonly string[] {
  return mapping.flatMap((role, index) =>
    role.kind === 'counts' && measureRule(role.measure, plan).range !== 'whole'
      ? block.rows.map(({ cells }) => cells[index] ?? '')
      : [],
  )
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
