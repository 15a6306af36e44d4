import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memberOf, type Check, type OracleCase } from './checks.ts'
import { distributionChecks } from './distribution-checks.ts'
import { powerChecks, sampleRatioChecks } from './planning-checks.ts'
import { nonInferiorityChecks, oneProportionChecks, twoProportionChecks } from './proportion-checks.ts'

const handlers: Readonly<Record<string, (oracle: OracleCase) => readonly Check[]>> = {
  distributions: distributionChecks,
  noninferiority_proportions: nonInferiorityChecks,
  one_proportion_intervals: oneProportionChecks,
  power_sample_size: powerChecks,
  power_statsmodels: powerChecks,
  srm: sampleRatioChecks,
  two_proportions: twoProportionChecks,
  two_proportions_intervals: twoProportionChecks,
}

export interface NamedCheck extends Check {
  readonly id: string
}

/** Every figure of the folder's known tables, grouped as `table / figure`. Tables without a handler are left out. */
export function readOracles(folder: string): ReadonlyMap<string, readonly NamedCheck[]> {
  const classes = new Map<string, NamedCheck[]>()
  for (const file of readdirSync(folder).toSorted()) {
    const table = file.replace(/\.json$/, '')
    const checksOf = handlers[table]
    if (!checksOf || !file.endsWith('.json')) continue
    for (const oracle of casesOf(JSON.parse(readFileSync(join(folder, file), 'utf8')))) {
      for (const check of checksOf(oracle)) {
        const name = `${table} / ${check.figure}`
        classes.set(name, [...(classes.get(name) ?? []), { ...check, id: oracle.id }])
      }
    }
  }
  return classes
}

function casesOf(file: unknown): readonly OracleCase[] {
  const cases: unknown = memberOf(file, 'cases')
  if (!Array.isArray(cases)) throw new Error('An oracle table has a list of cases')
  return cases
}
