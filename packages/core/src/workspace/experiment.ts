import * as v from 'valibot'
import type { RowOf } from '../journal/index.ts'
import { day } from './field-kinds.ts'
import type { Cimento } from './schema.ts'

/** An experiment as people see it: every field has a value. */
export type Experiment = Cimento['experiment'] & { readonly id: string }

/** The fields a person fills in before the start; most of them are locked by it. */
export type Draft = Omit<Experiment, 'id' | 'number' | 'createdOn' | 'parent' | 'deletedAt'>

export const emptyDraft: Draft = {
  title: '',
  because: '',
  source: '',
  change: '',
  segment: '',
  channel: '',
  level: null,
  owner: '',
  kind: 'ab',
  kpiKind: 'proportion',
  spread: 'days',
  kpiName: '',
  activityReason: '',
  unitName: '',
  countedOnce: '',
  eventName: '',
  prePeriodName: '',
  valueUnit: '',
  qualified: false,
  direction: 'higher',
  threshold: null,
  rule: 'standard',
  baseline: null,
  standardDeviation: null,
  unitsPerDay: null,
  valuePerEvent: null,
  arms: [
    { id: 'a', share: 0.5 },
    { id: 'b', share: 0.5 },
  ],
  guardrails: [],
  looks: 'end',
  startsOn: null,
  changesOn: null,
  durationDays: null,
  periodDays: null,
  washoutDays: null,
  drawSeed: null,
  goal: null,
  spendCap: null,
  stopLoss: null,
  maturationDays: null,
  advice: 'risk-aware',
  entry: 'daily',
  pasteNames: [],
  pasteColumns: [],
}

/** An experiment from its row. A field that never arrived (a merge may bring a part) has its empty value. */
export function experimentOf(row: RowOf<Cimento, 'experiment'>): Experiment {
  return {
    number: 0,
    createdOn: emptyDate,
    parent: null,
    deletedAt: null,
    ...emptyDraft,
    ...row.fields,
    id: row.id,
  }
}

const emptyDate = v.parse(day, '1970-01-01')

/** Fields that stay free after the start: they say nothing about the evidence. */
export const freeFields: readonly (keyof Draft)[] = [
  'title',
  'owner',
  'channel',
  'level',
  'entry',
  'pasteNames',
  'pasteColumns',
]
