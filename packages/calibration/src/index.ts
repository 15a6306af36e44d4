import { judge } from './judge.ts'
import { sectionOf } from './report.ts'
import { studies } from './studies.ts'
import type { Effort, Study } from './study.ts'

export interface Calibration {
  /** The sections of the page. */
  readonly text: string
  /** Of the figures: beyond what was promised, or not noticed where they should be. */
  readonly broken: readonly string[]
}

/**
 * Do the statistics keep their promises?
 *
 * Runs the studies one by one and prints each as it ends. Seeded: the same effort gives the same figures anywhere.
 */
export function calibrate(
  effort: Effort,
  print: (text: string) => void,
  chosen: readonly Study[] = studies,
): Calibration {
  const done = chosen.map((study) => {
    const findings = study.measure(effort)
    const text = sectionOf(study, findings)
    print(`${text}\n`)
    return { text, broken: findings.figures.flatMap((figure) => complaints(study, figure)) }
  })
  return {
    text: done.map(({ text }) => text).join('\n\n'),
    broken: done.flatMap(({ broken }) => broken),
  }
}

function complaints({ name }: Study, figure: Parameters<typeof judge>[0]): readonly string[] {
  const { kept, noticed } = judge(figure)
  return [
    ...(kept ? [] : [`${name}: ${figure.name} is not as promised`]),
    ...(noticed ? [] : [`${name}: ${figure.name} would not notice ${figure.control?.name ?? 'anything'}`]),
  ]
}

export type { Control, Effort, Figure, Findings, Limit, Study } from './study.ts'
export { companyPage } from './company/company-page.ts'
export {
  runCompany,
  shareScaled,
  ways,
  type CompanyYears,
  type Outcome,
  type Way,
} from './company/run-company.ts'
