import { civilDate, type CivilDate } from '@cimento/core'
import { gestures, type CaseFile, type Draft } from '@cimento/core/workspace'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { memoryWorkspace } from '../support/memory-workspace.ts'

/** The memory workspace's own day, a Monday. */
export const today = Date.UTC(2026, 10, 23, 12)

export function day(text: string): CivilDate {
  const date = civilDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}

export type Started = { readonly workspace: Workspace; readonly id: string; readonly file: () => CaseFile }

/** A started test of 28 days from Monday 9 November 2026, visits and orders, 200 visits a day. */
export async function startedTest(draft: Partial<Draft> = {}): Promise<Started> {
  const workspace = await memoryWorkspace()
  const { perform, mirror } = workspace
  const written = await perform(gestures.createIdea, '', { title: 'Spese visibili' })
  const id = written.ok ? (written.written[0]?.id ?? '') : ''
  await perform(gestures.editExperiment, id, {
    change: 'Mostrare le spese nella scheda',
    segment: 'Nuovi visitatori',
    kpiName: 'Ordini per visita',
    unitName: 'visite',
    eventName: 'ordini',
    threshold: { absolute: 0.1 },
    baseline: 0.3,
    unitsPerDay: 200,
    startsOn: day('2026-11-09'),
    durationDays: 28,
    // Most tests here are about one reading.
    looks: 'end',
    ...draft,
  })
  await perform(gestures.startTest, id, {})
  const file = () => {
    const found = mirror.snapshot().files.find(({ experiment }) => experiment.id === id)
    if (!found?.plan) throw new Error('the test has started')
    return found
  }
  file()
  return { workspace, id, file }
}

/** Two days as exported from a tool that knows one version only; the last row has its clicks alone. */
export const clicksOfOneVersion = `Date,Pageviews,Clicks,Enrollments,Payments
"Mon, Nov 9",7723,687,134,70
"Tue, Nov 10",9102,779,147,70
"Wed, Nov 11",9437,,,
`

/** The test those clicks belong to. */
export const clicksDraft: Partial<Draft> = {
  unitName: 'Clicks',
  countedOnce: 'clicks',
  eventName: 'Enrollments',
  guardrails: [
    {
      id: 'g1',
      name: 'Net conversion',
      eventName: 'Payments',
      direction: 'higher',
      margin: { absolute: 0.01 },
      mode: 'watched',
    },
  ],
}
