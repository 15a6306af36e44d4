import { pauseIssue } from '../../calendar/summer-pause.ts'
import { fail, ok } from '../../result.ts'
import type { Action } from '../action.ts'
import type { Company } from '../company.ts'

export type CalendarInput = Partial<Pick<Company, 'meetingDay' | 'summerPause'>>

/** A pause that nobody makes: see `pauseIssue`. */
export type CalendarIssue = { readonly kind: 'reversed' | 'too-long'; readonly field: 'summerPause' }

/** When the company meets, and when it closes in summer. Readings planned for those days move; plans do not. */
export const setCalendar: Action<null, CalendarInput, CalendarIssue> = (_state, set) => {
  const issue = set.summerPause && pauseIssue(set.summerPause)
  return issue === undefined
    ? ok([{ type: 'workspace', id: 'workspace', set }])
    : fail([{ kind: issue, field: 'summerPause' }])
}
