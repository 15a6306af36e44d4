import * as core from '@cimento/core'
import * as demo from '@cimento/core/demo'
import * as journal from '@cimento/core/journal'
import * as workspace from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

// Adding a name here is a promise to keep it; removing one breaks somebody's program.

test('the public names of @cimento/core', () => {
  expect(Object.keys(core).toSorted()).toEqual([
    'actions',
    'addDays',
    'adviceTableIssues',
    'advise',
    'assess',
    'canonicalJson',
    'civilDate',
    'civilDateOf',
    'contextWeeks',
    'countsDays',
    'dateOf',
    'daysBetween',
    'daysInRange',
    'decide',
    'endsOn',
    'equalShares',
    'fail',
    'fewestControlEvents',
    'gradeOf',
    'grades',
    'guardrailState',
    'instantOf',
    'invariant',
    'isActivityMetric',
    'isHunch',
    'kpiKinds',
    'kpiMeasures',
    'latestStart',
    'lessonIssues',
    'lessonStatus',
    'lessonTypes',
    'lockPlan',
    'longestDays',
    'lowersGrade',
    'meanSpreads',
    'measureRange',
    'mostUnitsPerWeek',
    'mostWeeks',
    'ok',
    'orient',
    'planChanges',
    'planIssues',
    'planOutlook',
    'plannedKinds',
    'plannedPower',
    'plannedTestOf',
    'plannedUnits',
    'ratioSpreads',
    'readFinishedTest',
    'readableFrom',
    'readingDays',
    'recheckAfterDays',
    'riskAware',
    'sampleRatioAlarm',
    'scaleOf',
    'sha256',
    'shortestReason',
    'significanceLevel',
    'similarityIndex',
    'sizeOf',
    'takeawayLength',
    'testability',
    'upToTwoDigits',
    'verdict',
    'verdicts',
    'weekday',
    'wholeWeeks',
  ])
})

test('the public names of @cimento/core/workspace', () => {
  expect(Object.keys(workspace).toSorted()).toEqual([
    'amendPlan',
    'assessmentOf',
    'backupText',
    'caseFile',
    'caseFiles',
    'cellKey',
    'changedSince',
    'checkOperations',
    'closeTest',
    'columnRange',
    'createIdea',
    'daysLeft',
    'decideTest',
    'deleteExperiment',
    'deleteLesson',
    'deletedIn',
    'editExperiment',
    'emptyDraft',
    'emptyLesson',
    'experimentIdOf',
    'experimentOf',
    'freeFields',
    'gestures',
    'gridOf',
    'highestNumber',
    'inspect',
    'keysOf',
    'kpiOf',
    'lockDraft',
    'mainSource',
    'measuresOf',
    'modelVersion',
    'mostCells',
    'nameWorkspace',
    'observationsOf',
    'ofType',
    'planInputOf',
    'readBackup',
    'readResults',
    'recordCounts',
    'recordWeek',
    'restoreDeleted',
    'saveFinishedTest',
    'schema',
    'stage',
    'stages',
    'standing',
    'startTest',
    'titleLength',
    'trashDays',
    'undoOperation',
    'upcasters',
    'writeLesson',
  ])
})

test('the public names of @cimento/core/journal', () => {
  expect(Object.keys(journal).toSorted()).toEqual([
    'apply',
    'emptyHead',
    'extendHead',
    'fold',
    'formatStamp',
    'headOf',
    'invert',
    'merge',
    'parseStamp',
    'rowKey',
    'stampParts',
    'stampsTooFarAhead',
    'standInsOf',
    'tick',
    'upcast',
    'withoutStandIns',
  ])
})

test('the public names of @cimento/core/demo', () => {
  expect(Object.keys(demo).toSorted()).toEqual(['demoActor', 'demoLanguages', 'demoWorkspace'])
})

test('the entry points of the package', () => {
  const entries = ['.', './stats', './stats/distributions', './journal', './workspace', './demo']
  expect(Object.keys(manifest.exports)).toEqual(entries)
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports))
})
