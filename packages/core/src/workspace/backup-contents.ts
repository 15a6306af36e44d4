import type { Model, Row } from '../journal/index.ts'

/**
 * How much of each kind is in a log, so that a person can compare two files, or a file with what they remember.
 * `counts` are the values in the grids of all tests, `ratings` and `kpiValues` likewise: cells that are not blank.
 * What is in the trash is counted: it is in the file.
 */
export type BackupContents = { readonly [K in (typeof contentKinds)[number]]: number }

/** What is counted, by the type of its rows. */
export const contentKinds = [
  'experiments',
  'plans',
  'counts',
  'readings',
  'decisions',
  'followUps',
  'lessons',
  'ratings',
  'kpis',
  'kpiValues',
] as const

export function contentsOf(rows: Iterable<Row<Model>>): BackupContents {
  const found = {
    experiments: 0,
    plans: 0,
    counts: 0,
    readings: 0,
    decisions: 0,
    followUps: 0,
    lessons: 0,
    ratings: 0,
    kpis: 0,
    kpiValues: 0,
  }
  for (const { type, fields } of rows) {
    const kind = kindOf.get(type)
    if (kind === undefined) continue
    found[kind] += cells.has(kind) ? Object.values(fields).filter((value) => value !== null).length : 1
  }
  return found
}

const kindOf = new Map<string, keyof BackupContents>([
  ['experiment', 'experiments'],
  ['plan', 'plans'],
  ['series', 'counts'],
  ['look', 'readings'],
  ['decision', 'decisions'],
  ['followUp', 'followUps'],
  ['lesson', 'lessons'],
  ['ratings', 'ratings'],
  ['kpi', 'kpis'],
  ['kpiValues', 'kpiValues'],
])
const cells: ReadonlySet<keyof BackupContents> = new Set(['counts', 'ratings', 'kpiValues'])
