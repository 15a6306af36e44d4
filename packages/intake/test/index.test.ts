import { expect, test } from 'vitest'
import * as intake from '../src/index.ts'

test('the public names are these', () => {
  expect(Object.keys(intake).sort()).toEqual([
    'ambiguousNumber',
    'cellLimit',
    'decimalMark',
    'guessLayout',
    'guessMapping',
    'guessMeasures',
    'headerWords',
    'nameWords',
    'parseAmount',
    'parseCount',
    'parseDate',
    'parseRate',
    'readBlock',
    'routeRows',
    'toCells',
    'unitsMeasure',
    'withDay',
  ])
})
