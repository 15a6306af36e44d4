import {
  assess,
  lockPlan,
  type EvidenceIssue,
  type Observation,
  type PlanIssue,
  type VersionsAssessment,
} from '@cimento/core'
import { planInput, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describe, describeEvidenceIssue, describePlan, describePlanIssue } from '../src/index.ts'
import { plain } from './said.ts'

// Two groups of MASS::anorexia; figures by R, as in packages/core/test/verdict/pre-period.test.ts.
const kpi = {
  kind: 'mean',
  spread: 'squares',
  name: 'Peso dopo',
  direction: 'higher',
  unitName: 'ragazze',
  valueUnit: 'lb',
  prePeriodName: 'peso prima',
} as const
const plan = valueOf(
  lockPlan({
    ...planInput,
    unitsPerArm: 28,
    primary: { kpi, threshold: { absolute: 3 }, rule: 'standard' },
  }),
)
const whole = { from: '2026-11-02', to: '2026-11-29' }
const nobodyNew = { newcomerUnits: 0, newcomerSum: 0, newcomerSquares: 0 }
const control = { arm: 'control', ...whole, units: 26, sum: 2108.8, squares: 171_602.6 }
const treated = { arm: 'b', ...whole, units: 29, sum: 2485.2, squares: 214_926.2 }
const before = { prePeriod: 2120.5, prePeriodSquares: 173_757.35, prePeriodProducts: 171_879.6 }
const treatedRow = {
  ...treated,
  ...nobodyNew,
  prePeriod: 2398,
  prePeriodSquares: 198_947.2,
  prePeriodProducts: 206_057.8,
}
const read = (...observations: readonly Observation[]) =>
  valueOf(assess({ plan, looks: [], observations, today: '2026-11-30' }))

const useful = read({ ...control, ...nobodyNew, ...before }, treatedRow)
const newcomers = read(
  {
    ...control,
    prePeriod: 1741.5,
    prePeriodSquares: 144_961.55,
    prePeriodProducts: 141_341.69,
    newcomerUnits: 5,
    newcomerSum: 403.7,
    newcomerSquares: 32_747.85,
  },
  {
    ...treated,
    prePeriod: 2000.1,
    prePeriodSquares: 167_154.41,
    prePeriodProducts: 172_819.85,
    newcomerUnits: 5,
    newcomerSum: 418.5,
    newcomerSquares: 35_138.43,
  },
)
// Everybody weighed 80 before.
const none = read(
  { ...control, ...nobodyNew, prePeriod: 2080, prePeriodSquares: 166_400, prePeriodProducts: 80 * 2108.8 },
  { ...treated, ...nobodyNew, prePeriod: 2320, prePeriodSquares: 185_600, prePeriodProducts: 80 * 2485.2 },
)
const unusable = read(
  {
    ...control,
    prePeriod: 0,
    prePeriodSquares: 0,
    prePeriodProducts: 0,
    newcomerUnits: 26,
    newcomerSum: 2108.8,
    newcomerSquares: 171_602.6,
  },
  treatedRow,
)

const detailsOf = (assessment: VersionsAssessment, language: 'it' | 'en') =>
  describe(assessment, language).details.map(({ label, value }) => plain(`${label}: ${value}`))
const trustOf = (assessment: VersionsAssessment, language: 'it' | 'en') =>
  describe(assessment, language).trust.map(({ status, text }) => plain(`${status} ${text}`))

test('R-PLAN-02 the details say what the figure from before brought, and the result without it', () => {
  const said = detailsOf(useful, 'it')
  expect(said).toContain('Dato di prima: «peso prima»: correlazione 0,25, varianza −3,4%.')
  expect(said).toContain(
    'Senza correzione, intervallo al 95%: 81,11 lb con A e 85,70 lb con B; tra +0,95 e +8,23 lb, stima +4,59 lb; p 0,0147',
  )
  expect(said[0]).toMatch(/^Metodo: .*\(CUPED\): test t di Welch sui valori corretti/)
  expect(plain(describe(useful, 'it').headline)).toBe('Peso dopo in aumento: tra +0,62 e +7,76 lb.')
  expect(describe(useful, 'it').table.headers).toEqual(['Versione', 'Ragazze', 'Peso dopo (con correzione)'])
  expect(describe(useful, 'en').arms.map(({ rate }) => plain(rate))).toEqual(['81.32 lb', '85.51 lb'])
  expect(detailsOf(newcomers, 'en')).toContain(
    'Figure from before: “peso prima”: correlation 0.34, variance −8.9%. Without it, and counted all the same: 5 with A and 5 with B.',
  )
  // 1 / (1 − 0.0886) = 1.097.
  expect(trustOf(newcomers, 'it')).toContain(
    'ok Corretto con «peso prima», come da piano: vale come avere 1,1 volte le persone',
  )
  expect(trustOf(useful, 'en')).toContain(
    'ok Adjusted by “peso prima”, as planned: worth 1.04 times the people',
  )
})

test('R-PLAN-02 a gain of nothing is said, and so is an adjustment that could not be made', () => {
  expect(detailsOf(none, 'en')).toContain(
    'Figure from before: “peso prima”: it foretells nothing, so nothing was adjusted. The result holds all the same.',
  )
  expect(trustOf(none, 'it')).toContain('ok «peso prima» non lascia prevedere nulla: nessuna correzione')
  expect(trustOf(none, 'en')).toContain('ok “peso prima” foretells nothing: not adjusted')
  expect(trustOf(unusable, 'it')).toContain(
    'warn «peso prima» non si può usare: confronto senza la correzione del piano',
  )
  for (const assessment of [none, unusable]) {
    expect(detailsOf(assessment, 'it')[0]).toMatch(/^Metodo: Confronto fra due medie, a due code: test t/)
    expect(detailsOf(assessment, 'it').some((line) => line.startsWith('Senza correzione'))).toBe(false)
  }
})

test('R-PLAN-02 the paragraph of the plan names the figure from before', () => {
  expect(describePlan(plan.plan, 'it')).toContain('un dato di prima dell’inizio, «peso prima»')
  expect(describePlan(plan.plan, 'en')).toContain('a figure from before the start into account, “peso prima”')
})

test.each<PlanIssue>([
  { kind: 'missing', field: 'prePeriodName' },
  { kind: 'pre-period-needs-mean', field: 'prePeriodName' },
  { kind: 'pre-period-needs-versions', field: 'prePeriodName' },
])('R-PLAN-06 the plan issue $kind of a figure from before has words', (issue) => {
  expect(describePlanIssue(issue, 'it')).toMatch(/^Dato di prima: .*\.$/)
  expect(describePlanIssue(issue, 'en')).toMatch(/^Figure from before: .*\.$/)
})

test.each<Pick<EvidenceIssue, 'kind' | 'field'>>([
  { kind: 'sum-of-nobody', field: 'newcomerSum' },
  { kind: 'newcomers-do-not-fit', field: 'newcomerSquares' },
  { kind: 'products-too-large', field: 'prePeriodProducts' },
])('R-RUN-02 $kind names row, version and column', ({ kind, field }) => {
  const issue = { kind, field, row: 2, arm: 'b' }
  expect(describeEvidenceIssue(issue, 'it', plan.plan)).toMatch(/^Riga 3, b, (totale|quadrati|prodotti) /)
  expect(describeEvidenceIssue(issue, 'en', plan.plan)).toMatch(/^Row 3, b, (total|squares|products) /)
})
