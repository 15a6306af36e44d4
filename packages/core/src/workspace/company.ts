import { usualPause } from '../calendar/summer-pause.ts'
import type { Cimento } from './schema.ts'

/** Whose log this is and when they work: facts of the company, so that all its devices agree on them. */
export type Company = Cimento['workspace']

/** As long as nobody says otherwise: no name, Mondays, the usual weeks of August, and no rules of advice of their own. */
export const emptyCompany: Company = {
  name: '',
  meetingDay: 1,
  summerPause: usualPause,
  adviceTable: null,
}
