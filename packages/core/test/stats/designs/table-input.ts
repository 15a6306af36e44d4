import type {
  CompareAlternatingPeriodsInput,
  CompareMatchedAreasInput,
  DaySums,
  DifferenceInDifferencesInput,
} from '../../../src/stats/index.ts'
import { memberOf, numberAt } from '../oracle/checks.ts'
import { numbersAt } from '../read-cases.ts'

// The inputs of the fixtures, as the functions take them.

export function alternatingInput(input: unknown): CompareAlternatingPeriodsInput {
  const rest = {
    order: memberOf(input, 'order') === 'paired' ? 'paired' : 'complete',
    washoutDays: numberAt(input, 'washoutDays'),
    ...levelOf(input),
  } as const
  const blocks = <Day>(days: Days<Day>) =>
    listAt(input, 'blocks').map((block) => ({
      arm: memberOf(block, 'arm') === 'treatment' ? ('treatment' as const) : ('control' as const),
      days: days(block, 'days'),
    }))
  return isMean(input)
    ? { kind: 'mean', blocks: blocks(numbersAt), ...rest }
    : { kind: 'ratio', blocks: blocks(sumsAt), ...rest }
}

export function matchedInput(input: unknown): CompareMatchedAreasInput {
  const pairs = <Day>(days: Days<Day>) =>
    listAt(input, 'pairs').map((pair) => ({
      control: days(pair, 'control'),
      treatment: days(pair, 'treatment'),
    }))
  return isMean(input)
    ? { kind: 'mean', pairs: pairs(numbersAt), ...levelOf(input) }
    : { kind: 'ratio', pairs: pairs(sumsAt), ...levelOf(input) }
}

export function donorInput(input: unknown): DifferenceInDifferencesInput {
  const rest = {
    trend: memberOf(input, 'trend') === 'parallel' ? 'parallel' : 'proportional',
    ...levelOf(input),
  } as const
  const areas = <Day>(key: string, days: Days<Day>) =>
    listAt(input, key).map((area) => ({ before: days(area, 'before'), after: days(area, 'after') }))
  return isMean(input)
    ? { kind: 'mean', treated: areas('treated', numbersAt), donors: areas('donors', numbersAt), ...rest }
    : { kind: 'ratio', treated: areas('treated', sumsAt), donors: areas('donors', sumsAt), ...rest }
}

type Days<Day> = (record: unknown, key: string) => readonly Day[]

const isMean = (input: unknown) => memberOf(input, 'kind') === 'mean'
const levelOf = (input: unknown) => ({ confidenceLevel: figureAt(input, 'confLevel') })
const figureAt = (record: unknown, key: string) => numberAt(record, key) ?? Number.NaN

function sumsAt(record: unknown, key: string): readonly DaySums[] {
  return listAt(record, key).map((row) => ({
    numerator: figureAt(row, 'numerator'),
    denominator: figureAt(row, 'denominator'),
  }))
}

function listAt(record: unknown, key: string): readonly unknown[] {
  const list: unknown = memberOf(record, key)
  return Array.isArray(list) ? list : []
}
