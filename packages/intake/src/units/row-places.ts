import type { CivilDate } from '@cimento/core'
import type { SkippedRow } from '../table/block.ts'
import { byCode } from '../table/coded-column.ts'
import type { Table } from '../table/read-table.ts'
import { withoutTime } from '../values/date-parts.ts'
import { parseDate } from '../values/parse-date.ts'
import { isInside } from '../values/plan-window.ts'
import { isBlank, tidy } from '../values/text.ts'
import type { RowColumns, RowReadingOf } from './row-columns.ts'

/** What a row saw: the arm, null where it is not imported, and the name that tells versions apart. */
type Seen = { readonly arm: string | null; readonly name: string }
/** A row's unit, and the place of what it saw among the versions. */
type Place = { readonly group: number; readonly version: number; readonly day: CivilDate | null }

/** The units and the versions of a table's rows. */
export type Places = {
  readonly at: (row: number) => Place | SkippedRow['reason']
  readonly idOf: (row: number) => string
  /** More than any unit's number. */
  readonly most: number
  readonly versions: readonly Seen[]
}

export function versionAt({ versions }: Places, version: number): Seen {
  return versions[version] ?? nobodys
}

const nobodys: Seen = { arm: null, name: '' }

/** Whose a row is and what they saw, or why it is left out. Each text is read once: in a long file most come back. */
export function placing(
  { columns: coded, rowNumbers }: Table,
  { version, unit, day }: RowColumns,
  { window, order, today }: RowReadingOf,
): Places {
  const codeOf = (column: number | null, row: number) =>
    column === null ? 0 : (coded[column]?.codes[row] ?? 0)
  const read = <Value>(column: number | null, of: (text: string) => Value): readonly Value[] =>
    column === null ? [] : byCode(coded[column] ?? { texts: [], codes: new Uint32Array() }, of)
  const known = new Map<string, CivilDate | null>()
  const days = read(day, (text) => {
    const written = withoutTime(text)
    const before = known.get(written)
    if (before !== undefined) return before
    const reading = parseDate(written, window, order, today)
    const date = reading.kind === 'date' ? reading.date : null
    known.set(written, date)
    return date
  })
  const ids = unit === 'row' ? undefined : unitCodes(coded[unit]?.texts ?? [])
  const versions: Seen[] = 'arm' in version ? [{ arm: version.arm, name: `arm ${version.arm}` }] : []
  const seen = read('arm' in version ? null : version.column, (text): number | null => {
    if ('arm' in version || isBlank(text)) return null
    const arm = version.arms.get(tidy(text)) ?? null
    // Two names of one version are one; two versions that nobody imports are two.
    const name = arm === null ? `other ${tidy(text)}` : `arm ${arm}`
    const place = versions.findIndex((other) => other.name === name)
    return place < 0 ? versions.push({ arm, name }) - 1 : place
  })
  const confirmedBy = 'arm' in version ? undefined : version.confirmedBy
  const confirmed = read(confirmedBy ?? null, (text) =>
    'arm' in version ? null : (version.arms.get(tidy(text)) ?? null),
  )
  const isDay = unit === day && ids !== undefined
  return {
    at(row) {
      const on = day === null ? null : (days[codeOf(day, row)] ?? null)
      if (on !== null && !isInside(on, window)) return 'outside-plan'
      const own = ids === undefined || unit === 'row' ? row : (ids[codeOf(unit, row)] ?? 0)
      if (ids !== undefined && own === ids.length) return 'no-unit'
      const place = 'arm' in version ? 0 : (seen[codeOf(version.column, row)] ?? null)
      if (place === null) return 'no-version'
      if (confirmedBy !== undefined && confirmed[codeOf(confirmedBy, row)] !== versions[place]?.arm)
        return 'versions-disagree'
      return { group: isDay ? place * ids.length + own : own, version: place, day: on }
    },
    idOf: (row) =>
      unit === 'row' ? `${rowNumbers[row]}` : tidy(coded[unit]?.texts[codeOf(unit, row)] ?? ''),
    most: ids === undefined ? rowNumbers.length : ids.length * (isDay ? Math.max(1, versions.length) : 1),
    versions,
  }
}

/** A number for each text: the same for those that a person sees as one, and the length for a blank. */
function unitCodes(texts: readonly string[]): Uint32Array {
  const codes = new Uint32Array(texts.length)
  const isTidy = texts.every((text) => tidy(text) === text)
  const known = new Map<string, number>()
  for (let code = 0; code < texts.length; code += 1) {
    const text = texts[code] ?? ''
    codes[code] = isBlank(text) ? texts.length : code
    if (isTidy || isBlank(text)) continue
    const before = known.get(tidy(text))
    if (before === undefined) known.set(tidy(text), code)
    else codes[code] = before
  }
  return codes
}
