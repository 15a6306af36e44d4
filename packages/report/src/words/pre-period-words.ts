/** Words around figures from before the start. `name` is a person's own; numbers are already formatted. */
export type PrePeriodWords = {
  /** In the paragraph of a plan. */
  readonly plan: (name: string) => string
  /** What the versions' adjusted values are called. */
  readonly rate: (kpi: string) => string
  readonly method: string
  readonly label: string
  readonly gained: (facts: Gained) => string
  readonly negligible: (facts: Gained) => string
  readonly none: (name: string) => string
  readonly unusable: (name: string) => string
  /** People without such a figure, who stay in the comparison. */
  readonly without: (facts: { control: string; treatment: string; letter: string }) => string
  readonly unadjusted: (level: string) => string
  readonly unadjustedText: (facts: {
    control: string
    treatment: string
    letter: string
    effect: string | null
    pValue: string
  }) => string
  readonly trust: {
    /** `times` as many people would have brought the same without the adjustment. */
    readonly useful: (facts: { name: string; times: string }) => string
    readonly nothing: (name: string) => string
    /** It foretold nothing, so there was nothing to adjust by. */
    readonly none: (name: string) => string
    readonly unusable: (name: string) => string
  }
}

/** `change` of the variance, with its sign: `−49.9%`. */
type Gained = { readonly name: string; readonly correlation: string; readonly change: string }
