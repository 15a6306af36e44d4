import { expect, test } from 'vitest'
import * as intake from '../src/index.ts'

test('the public names are these', () => {
  expect(Object.keys(intake).sort()).toEqual([
    'ambiguousNumber',
    'cellLimit',
    'dateOrder',
    'decimalMark',
    'groupUnits',
    'guessArms',
    'guessLayout',
    'guessMapping',
    'guessMeasures',
    'guessVersionColumn',
    'headerWords',
    'measureUnits',
    'mostVersions',
    'nameWords',
    'parseAmount',
    'parseCount',
    'parseDate',
    'parseRate',
    'readBlock',
    'readTable',
    'routeRows',
    'tableColumns',
    'tableLimit',
    'toCells',
    'unitCandidates',
    'unitNumbersOf',
    'unitsMeasure',
    'withDay',
  ])
})
