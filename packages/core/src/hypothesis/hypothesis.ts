/**
 * "Because we saw …, we believe that … for … will move the KPI": the slots a person fills in.
 * An empty text is an empty slot. KPI, direction and size live in the criterion, where they are locked.
 */
export type Hypothesis = {
  /** What was observed; empty for a hunch. */
  readonly because: string
  /** Where the observation comes from: a report, an interview, a link. */
  readonly source: string
  readonly change: string
  readonly segment: string
}

/** A hypothesis with no observation behind it. Allowed, and said wherever the test is shown. */
export function isHunch(hypothesis: Hypothesis): boolean {
  return hypothesis.because.trim() === ''
}
