import { readTable } from '@cimento/intake'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { peopleFile } from '../src/people/people-file.ts'
import { readPeople } from '../src/people/read-people.ts'

test('the sums of a file of people are those of the rows that papaparse gives', () => {
  const text = [...peopleFile(3000)].join('')
  const rows = Papa.parse<{ version: string; value: string }>(text, {
    header: true,
    skipEmptyLines: true,
  }).data
  expect(rows).toHaveLength(3000)
  const table = readTable(text)
  if (!table.ok) throw new Error(table.error.kind)
  const sums = readPeople(table.value)
  const expected = ['A', 'B'].flatMap((version) => {
    const values = rows.filter((row) => row.version === version).map(({ value }) => Number(value))
    return [values.length, sum(values), sum(values.map((value) => value * value))]
  })
  expect(sums).toHaveLength(6)
  sums.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 6))
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
