import { recordFollowUp } from './actions/record-follow-up.ts'
import { readResults } from './actions/read-results.ts'
import { saveFinishedTest } from './actions/save-finished-test.ts'
import { caseFile } from './case-file.ts'
import { inAll, inExperiment } from './gesture.ts'
import { gridState } from './grid-state.ts'
import { highestNumber } from './highest-number.ts'

/** What a person does to see what the counts say: apart, so that an app begins without the statistics. */
export const readingGestures = {
  saveFinishedTest: inAll(
    'save-finished-test',
    (rows) => ({ highestNumber: highestNumber(rows) }),
    saveFinishedTest,
  ),
  readResults: inExperiment('read-results', gridState, readResults),
  recordFollowUp: inExperiment('record-follow-up', caseFile, recordFollowUp),
}
