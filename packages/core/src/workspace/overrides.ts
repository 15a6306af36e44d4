import type { Decision } from '../decision/decision.ts'
import type { FollowUpOutcome } from '../decision/follow-up-outcome.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { CaseFile } from './case-file.ts'
import { laterOutcome } from './follow-ups.ts'
import { lineage } from './lineage.ts'

/** What became of a decision: of something scaled its last follow-up that told anything, else a later attempt's verdict. */
export type LaterOutcome =
  | { readonly kind: 'follow-up'; readonly outcome: FollowUpOutcome; readonly afterDays: number }
  | { readonly kind: 'iteration'; readonly file: CaseFile; readonly reading: Assessment }
  | { readonly kind: 'not-known' }

/** A decision against the advice. */
export type Override = { readonly file: CaseFile; readonly decision: Decision; readonly later: LaterOutcome }

export type Overrides = {
  /** Decisions in force that had an advice to follow: what a rate of overrides is of. */
  readonly advised: number
  readonly against: readonly Override[]
}

/** Answers: "how often do we decide against our own rule, and who was right?" In the order of the files. */
export function overrides(files: readonly CaseFile[]): Overrides {
  const decided = files.flatMap((file) => (file.decision ? [{ file, decision: file.decision.value }] : []))
  return {
    advised: decided.filter(({ decision }) => decision.advice.action !== 'none').length,
    against: decided
      .filter(({ decision }) => decision.reason !== null)
      .map((entry) => ({ ...entry, later: laterOf(entry.file, entry.decision, files) })),
  }
}

function laterOf(file: CaseFile, { action }: Decision, files: readonly CaseFile[]): LaterOutcome {
  if (action === 'scale') {
    const told = laterOutcome(file)?.value
    return told
      ? { kind: 'follow-up', outcome: told.outcome, afterDays: told.afterDays }
      : { kind: 'not-known' }
  }
  const found = lineage(files, file.experiment.id)
  const read = (found.ok ? found.value.descendants : []).findLast(
    ({ file: { look } }) => look !== undefined && look.value.verdict !== 'running',
  )
  return read?.file.look
    ? { kind: 'iteration', file: read.file, reading: read.file.look.value }
    : { kind: 'not-known' }
}
