import type { Words } from '../words.ts'
import { counts } from './counts.ts'
import { issues } from './issues.ts'
import { advice, hypothesis, outlook, plan } from './plan.ts'
import { guardrails, trust, verdict } from './verdict.ts'

export const en: Words = {
  verdict,
  trust,
  guardrails,
  advice,
  hypothesis,
  outlook,
  plan,
  issues,
  counts,
}
