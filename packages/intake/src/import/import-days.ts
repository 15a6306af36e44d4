import type { CivilDate } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import type { Block } from '../table/block.ts'
import { columnArms } from '../counts/column-arms.ts'
import { longPeriod } from '../exports/long-period.ts'
import type { Recognized } from '../exports/recognize-export.ts'
import { hasDays, isCounts } from '../columns/guess-mapping.ts'
import type { PastedCell } from '../counts/paste.ts'
import { lastCounted } from '../values/plan-window.ts'
import { readPaste, rejectedRows, type PasteReading, type Planned } from '../counts/read-paste.ts'
import { versionOfRows } from '../counts/version-of-rows.ts'
import type { ImportAnswers } from './import-answers.ts'
import type { ImportedRow, ImportIssue, ImportQuestion, SheetReading } from './imported.ts'
import { rolesNamed } from './named-columns.ts'
import { mappingNamed } from './named-mapping.ts'

/** What one sheet gives. */
export type SheetImport = {
  readonly rows: readonly ImportedRow[]
  readonly questions: readonly ImportQuestion[]
  readonly issues: readonly ImportIssue[]
  readonly reading: SheetReading
}

/** A sheet whose rows are totals of days, or of the whole test. */
export function importDays(
  sheet: string,
  block: Block,
  here: Planned,
  answers: ImportAnswers,
  armOfSheet: string | undefined,
): SheetImport {
  const names = block.columns.map(({ name }) => name)
  const roles = rolesNamed(answers, names)
  const version =
    [...roles].find(([, role]) => role === 'version')?.[0] ??
    (armOfSheet === undefined ? versionBesides(block, here, roles) : undefined)
  const on = answers.on ?? lastCounted(here.plan, here.today)
  const reading = readPaste(block, here, {
    arm: armOfSheet,
    order: answers.order,
    decimal: answers.decimal,
    totals: answers.totals,
    version,
    arms: new Map(Object.entries(answers.versions ?? {})),
    mapping: roles.size > 0 ? mappingNamed(block, here, roles, armOfSheet, version !== undefined) : undefined,
    on,
  })
  const { paste } = reading
  const unsaid = reading.version?.texts.filter((text) => !reading.version?.arms.has(text)) ?? []
  const period = longPeriod(block)
  const missing = reading.open.length > 0 ? [] : measuresWithoutColumn(reading, here)
  const open: readonly ImportQuestion['kind'][] = [
    ...(missing.length > 0 ? (['numbers'] as const) : []),
    ...reading.open.map((kind) =>
      kind === 'arms' && unsaid.length > mostAsked ? ('many-versions' as const) : kind,
    ),
  ]
  const issues = (paste?.issues ?? []).map((issue) => ({ ...issue, sheet }))
  const isRefused = issues.length > 0 && answers.leaveOut !== true
  const { rows, incomplete } = rowsOf(paste && !isRefused ? paste.cells : [], here, reading.isTotals)
  const rejected = answers.leaveOut === true && paste ? rejectedRows(paste) : []
  return {
    rows,
    questions: open.map((kind) => ({ sheet, kind, about: aboutOf(kind) })),
    issues: isRefused ? issues : [],
    reading: {
      sheet,
      rows: 'days',
      columns: names,
      recognized: block.recognized && recognizedAs(block.recognized),
      order: hasDays(block) ? (block.order === 'ambiguous' ? answers.order : block.order) : undefined,
      shownMark: reading.shownMark,
      skipped: [
        ...(paste?.skipped ?? block.skipped),
        ...rejected.map((row) => ({ row, reason: 'rejected' as const })),
      ].toSorted((a, b) => a.row - b.row),
      incomplete,
      straddling: nobody,
      lacking: nobody,
    },
  }

  function aboutOf(kind: ImportQuestion['kind']): readonly string[] {
    if (kind === 'periods') return period ? [period.row, period.from, period.to] : []
    if (kind === 'numbers') return missing
    if (kind === 'arms') return unsaid
    if (kind === 'many-versions') return reading.version ? [names[reading.version.column] ?? ''] : []
    if (kind === 'decimal') return reading.asksDecimal ? [reading.asksDecimal.text] : []
    if (kind === 'arm') return here.plan.arms.map(({ id }) => id)
    return kind === 'no-counts' || kind === 'one-date' ? names : []
  }
}

/** The numbers of the plan that no column has, though others of the same version do: without them no day is whole. */
function measuresWithoutColumn({ mapping, version }: PasteReading, { plan }: Planned): readonly string[] {
  const taken = (mapping ?? []).filter(isCounts)
  const arms = [...new Set(taken.map(({ arm }) => arm))]
  return arms.flatMap((arm) =>
    measuresOf(plan)
      .filter((measure) => taken.every((role) => role.arm !== arm || role.measure !== measure))
      .map((measure) => (version === undefined && arms.length > 1 ? `${arm}/${measure}` : measure)),
  )
}

/** Where answers name numbers of no version, the column that says the version of each row, if one does. */
function versionBesides(
  block: Block,
  { plan, words }: Planned,
  roles: ReadonlyMap<number, string>,
): number | undefined {
  const measures = measuresOf(plan)
  const isLong = [...roles.values()].some((role) => measures.includes(role))
  return isLong && columnArms(plan).length > 1 ? versionOfRows(block, plan, words, {})?.column : undefined
}

const nobody = { count: 0, first: [] } as const

/** A column of more texts than these says something else than a version. */
export const mostAsked = 200

/** What is told of a known export. */
export function recognizedAs({ id, name, language, shownBy }: Recognized) {
  return { id, name, language, shownBy }
}

function rowsOf(cells: readonly PastedCell[], { plan }: Planned, isTotals: boolean) {
  const days = new Map<
    string,
    { readonly arm: string; readonly on: CivilDate; readonly values: Map<string, number> }
  >()
  for (const { date, arm, measure, value } of cells) {
    const key = `${date}/${arm}`
    const day = days.get(key) ?? { arm, on: date, values: new Map<string, number>() }
    day.values.set(measure, value)
    days.set(key, day)
  }
  const all = [...days.values()]
  const isWhole = ({ values }: (typeof all)[number]) =>
    measuresOf(plan).every((measure) => values.has(measure))
  return {
    rows: all
      .filter(isWhole)
      .map(({ arm, on, values }) => ({ arm, from: isTotals ? plan.startsOn : on, to: on, values })),
    incomplete: all.filter((day) => !isWhole(day)).map(({ arm, on }) => ({ arm, on })),
  }
}
