import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { passes, type Check } from './oracle/checks.ts'
import { readOracles, type NamedCheck } from './oracle/read-oracles.ts'

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))
const siblings = fileURLToPath(new URL('../../../../../shared/oracles', import.meta.url))
const folder = process.env['CIMENTO_ORACLES'] ?? siblings

/** How many figures the fixtures hold: a class that lost its cases fails here. */
const figures: readonly (readonly [name: string, count: number])[] = [
  ['distributions / normal.cdf', 13],
  ['distributions / normal.inv', 11],
  ['distributions / chisquare.sf', 31],
  ['distributions / beta.cdf', 33],
  ['distributions / binomial.cdf', 31],
  ['distributions / lgamma', 7],
  ['noninferiority_proportions / zFarringtonManning', 5],
  ['noninferiority_proportions / pFarringtonManning', 5],
  ['noninferiority_proportions / zMiettinenNurminen', 5],
  ['noninferiority_proportions / pMiettinenNurminen', 5],
  ['noninferiority_proportions / mnCI95', 10],
  ['one_proportion_intervals / wilson', 16],
  ['one_proportion_intervals / exactBinomTestP05', 8],
  ['power_sample_size / nPerGroupTwoSided', 4],
  ['power_sample_size / nPerGroupOneSided', 4],
  ['power_sample_size / whole people', 4],
  ['power_sample_size / power', 2],
  ['power_sample_size / nTotal', 1],
  ['power_sample_size / nTreatment', 1],
  ['power_sample_size / nControl', 1],
  ['power_statsmodels / power', 3],
  ['srm / chisq', 7],
  ['srm / p', 6],
  ['two_proportions / chisqPooled', 30],
  ['two_proportions / pPooledTwoSided', 30],
  ['two_proportions / wilsonControl', 60],
  ['two_proportions / wilsonTreatment', 60],
  ['two_proportions / newcombeCI', 60],
  ['two_proportions / fisherTwoSided', 25],
  ['two_proportions / fisherGreater', 25],
  ['two_proportions_intervals / pScoreDiff0', 26],
  ['two_proportions_intervals / diffNewcombe', 60],
  ['two_proportions_intervals / diffScoreMN', 60],
  ['two_proportions_intervals / diffScoreMee', 60],
  ['two_proportions_intervals / ratioScoreMN', 60],
  ['two_proportions_intervals / ratioScoreKoopman', 60],
  ['two_proportions_intervals / boschlooTwoSided', 11],
  ['two_proportions_intervals / boschlooGreater', 11],
]

describe('the reference figures of other programs', () => {
  const classes = readOracles(fixtures)
  test.each(figures)('%s: %i figures', (name, count) => {
    expect(classes.get(name)?.length).toBe(count)
    expectAgreement(classes.get(name) ?? [])
  })
  test('no class is left out of the list', () => {
    expect([...classes.keys()].toSorted()).toEqual(figures.map(([name]) => name).toSorted())
  })
})

describe('the folder of CIMENTO_ORACLES', () => {
  test('agrees in every figure that a built function gives', (context) => {
    if (!existsSync(folder)) context.skip('no such folder: set CIMENTO_ORACLES to a folder of oracle tables')
    const checks = [...readOracles(folder).values()].flat()
    expect(checks.length).toBeGreaterThan(0)
    expectAgreement(checks)
  })
})

function expectAgreement(checks: readonly NamedCheck[]): void {
  const wrong: readonly Check[] = checks.filter((check) => !passes(check))
  expect(wrong).toEqual([])
}
