import { shareScaled, ways, type CompanyYears, type Outcome, type Way } from './run-company.ts'

const names: { readonly [way in Way]: string } = {
  cimento: 'plan, readings, verdict, advice',
  'at-the-end': 'one z test at the end',
  weekly: 'first p < 0.05, looking weekly',
  daily: 'first p < 0.05, looking daily',
}

/** The page: what each way of deciding does to changes that help, do nothing and do harm. */
export function companyPage(years: CompanyYears, seed: number): string {
  const tests = years.outcomes.reduce((sum, outcome) => sum + outcome.tests, 0)
  const early = years.outcomes.reduce((sum, outcome) => sum + outcome.endedEarly, 0)
  const count = (value: number) => value.toLocaleString('en')
  return `# A simulated company

A company with ${count(years.ideas)} ideas, each with a true effect that nobody in it knows, runs them as experiments. \`pnpm calibrate\` simulates it (seed ${seed}: the same figures on every machine) and writes this page. Traffic, conversion rates and thresholds are drawn from what shops and pages of small companies have; how good ideas really are is an assumption (three in ten do nothing, three in ten do harm), and what is promised holds whatever it is.

Each idea gets the shortest test of whole weeks that shows its threshold with 80 % power when read week by week; ${count(years.notTestable)} could not be tested within eight weeks and were left alone. The other ${count(tests)} were decided in four ways on the same counts. ${percent(early / tests)} of the planned tests ended at a reading before the last.

Scaled, of the tests with this true effect (in thresholds: 1 is the smallest effect worth having):

| true effect | tests | ${ways.map((way) => names[way]).join(' | ')} |
| ---: | ---: | ${ways.map(() => '---:').join(' | ')} |
${years.outcomes.map(row).join('\n')}

| what matters | ${ways.map((way) => names[way]).join(' | ')} |
| --- | ${ways.map(() => '---:').join(' | ')} |
${summary('no effect or harm, and scaled all the same', years, (effect) => effect <= 0)}
${summary('harm, and scaled all the same', years, (effect) => effect < 0)}
${summary('worth having 1.5 times and more, and scaled', years, (effect) => effect >= 1.5)}

Promised, and held by a slow test: a change without effect or with harm is advised to be scaled in at most 2.5 % of tests; harm at most a third as often as by the weekly habit and a fifth as often as by the daily one; a change worth 1.5 thresholds in at least 70 %. A true effect of one threshold is met in about half of the tests: its estimate lies below the threshold as often as above.
`
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 2 : 1)} %`

const row = ({ effect, tests, scaled }: Outcome): string =>
  `| ${String(effect).replace('-', '−')} | ${tests} | ${ways.map((way) => percent(scaled[way] / tests)).join(' | ')} |`

const summary = (name: string, years: CompanyYears, isAsked: (effect: number) => boolean): string =>
  `| ${name} | ${ways.map((way) => percent(shareScaled(years, way, isAsked))).join(' | ')} |`
