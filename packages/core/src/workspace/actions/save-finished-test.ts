import type { CivilDate } from '../../calendar.ts'
import { canonicalJson } from '../../canonical.ts'
import { fail, ok } from '../../result.ts'
import type { EvidenceIssue } from '../../evidence/observation.ts'
import type { Assessment } from '../../verdict/assessment.ts'
import { readFinishedTest, type FinishedTest } from '../../verdict/read-finished-test.ts'
import type { Action } from '../action.ts'
import { cellKey, type Series } from '../grid.ts'
import { titleIssues, type TitleIssue } from '../title.ts'

export type FinishedTestInput = Omit<FinishedTest, 'today'> & { readonly title: string }

/** Keeps a finished test that was read with no plan: an experiment with its reading, ready to be decided. */
export const saveFinishedTest: Action<
  { readonly highestNumber: number },
  FinishedTestInput,
  EvidenceIssue | TitleIssue
> = ({ highestNumber }, { title, ...test }, context) => {
  const issues = titleIssues(title)
  if (issues.length > 0) return fail(issues)
  const read = readFinishedTest({ ...test, today: context.today })
  if (!read.ok) return read
  const { plan, assessment } = read.value
  const experiment = context.newId()
  return ok([
    {
      type: 'experiment',
      id: experiment,
      set: {
        number: highestNumber + 1,
        createdOn: context.today,
        title: title.trim(),
        kpiName: test.kpi.name,
        direction: test.kpi.direction,
        unitName: test.kpi.unitName ?? '',
        eventName: test.kpi.eventName ?? '',
        deletedAt: null,
      },
    },
    {
      type: 'plan',
      id: context.newId(),
      set: { experiment, text: plan.text, hash: plan.hash, reason: null, supersedes: [] },
    },
    { type: 'series', id: experiment, set: cellsOf(context.today, assessment) },
    {
      type: 'look',
      id: context.newId(),
      set: { experiment, text: canonicalJson(assessment), supersedes: [] },
    },
  ])
}

/** The counts that were read, in the grid like any others: reading them again gives the same verdict. */
function cellsOf(today: CivilDate, { arms }: Assessment): Series {
  return Object.fromEntries(
    arms.flatMap(({ arm, units, successes }) => [
      [cellKey(today, arm, 'units'), units],
      [cellKey(today, arm, 'successes'), successes],
    ]),
  )
}
