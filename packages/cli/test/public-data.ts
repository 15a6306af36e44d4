import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { VersionsAssessment } from '@cimento/core'
import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import { planOf, publicTests, type PublicTest } from './public-tests.ts'
import { cimento } from './terminal.ts'

/** Public data sets that are never committed: where the folder is missing, the tests are skipped and listed so. */
export const folder =
  process.env['CIMENTO_DATA'] ?? new URL('../../../../shared/data/', import.meta.url).pathname
export const isThere = existsSync(folder)

const isLarge = ({ name }: PublicTest) => /^(?:Cookie|ab_data)/.test(name)

/** The files of a few hundred rows, and those of a hundred thousand. */
export const small = publicTests.filter((set) => !isLarge(set))
export const long = publicTests.filter(isLarge)

async function bytesOf(name: string): Promise<Uint8Array> {
  if (name !== 'ab_data.csv') return readFile(folder + name)
  return unzipSync(await readFile(`${folder}ab_data_full.csv.zip`))[name] ?? new Uint8Array()
}

/** Imports public files for a plan, long after its last day. */
export async function importing(files: readonly string[], plan: object, answers: object) {
  const given = Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await bytesOf(file)] as const)),
  )
  return cimento(`import ${files.join(' ')} --plan plan.json --answers answers.json --json --out test.json`, {
    files: {
      ...given,
      'plan.json': JSON.stringify({ format: 'cimento-test', version: 1, plan }),
      'answers.json': JSON.stringify(answers),
    },
  })
}

type Row = Readonly<Record<string, number>> & { readonly arm: string }

/** What the rows of a version in a file of a test come to. */
export function sumsOf(file: string | undefined, arm: string): Readonly<Record<string, number>> {
  const { observations } = JSON.parse(file ?? '{"observations":[]}') as {
    readonly observations: readonly Row[]
  }
  const sums: Record<string, number> = {}
  for (const row of observations.filter((each) => each.arm === arm))
    for (const [key, value] of Object.entries(row))
      if (typeof value === 'number') sums[key] = (sums[key] ?? 0) + value
  return sums
}

/** Imports the files of a set, compares each sum with the reference, and then what \`assess\` says of them. */
export async function expectAnswer(set: PublicTest): Promise<void> {
  const { exit, printed, written } = await importing(set.files, planOf(set), set.answers)
  expect(printed && exit).toBe(0)
  for (const [arm, measures] of [
    ['control', set.control],
    ['b', set.treatment],
  ] as const)
    for (const [measure, value] of Object.entries(measures))
      expect([arm, measure, sumsOf(written.get('test.json'), arm)[measure]]).toEqual([
        arm,
        measure,
        expect.closeTo(value, 6),
      ])
  const assessed = await cimento('assess test.json --json', {
    files: { 'test.json': written.get('test.json') ?? '' },
  })
  const { assessment } = JSON.parse(assessed.printed) as { readonly assessment: VersionsAssessment }
  const { comparison } = assessment
  if (typeof comparison === 'string') throw new Error('compared')
  expect(comparison.pValue).toBeCloseTo(set.p, set.digits)
}
