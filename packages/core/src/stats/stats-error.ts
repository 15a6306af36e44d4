/** Every way a statistical function refuses its input: a `kind` and the value that was refused. */
export type StatsError =
  | InvalidCounts
  | InvalidNumber
  | InvalidArm
  | TooFewUnits
  | { readonly kind: 'no-spread' }
  | { readonly kind: 'too-few-days'; readonly days: number }
  | { readonly kind: 'too-many-days'; readonly days: number; readonly most: number }
  /** Days that are not a whole number of weeks. */
  | { readonly kind: 'incomplete-weeks'; readonly days: number }
  /** Neighboring days follow each other so closely that a period holds hardly more than one figure. */
  | { readonly kind: 'days-too-alike'; readonly autocorrelationAbove: number }
  /** Areas that are compared on the same days have so many of them, and another has not. */
  | { readonly kind: 'unequal-days'; readonly days: number; readonly expected: number }
  /** Two blocks that belong together, counted from 1, do not have one version each. */
  | { readonly kind: 'unpaired-blocks'; readonly pair: number }
  | { readonly kind: 'too-few-arms'; readonly arms: number }
  | { readonly kind: 'too-few-values'; readonly values: number }
  | { readonly kind: 'too-few-studies'; readonly studies: number; readonly fewest: number }
  | { readonly kind: 'too-many-studies'; readonly studies: number; readonly most: number }
  | { readonly kind: 'too-few-strata'; readonly strata: number }
  | { readonly kind: 'too-many-strata'; readonly strata: number; readonly most: number }
  /** More people than an exact method lists the outcomes of; its docstring says what answers instead. */
  | { readonly kind: 'too-many-units'; readonly units: number; readonly most: number }
  | { readonly kind: 'invalid-split'; readonly counts: readonly number[]; readonly shares: readonly number[] }
  | { readonly kind: 'invalid-looks'; readonly informationFractions: readonly number[] }
  /** A look that comes before one that was taken already: each has its number in the plan. */
  | { readonly kind: 'looks-out-of-order'; readonly number: number; readonly after: number }
  /** People, or exposure, that were there at the look before. */
  | { readonly kind: 'shrinking-information'; readonly number: number; readonly information: number }
  | { readonly kind: 'too-many-looks'; readonly number: number; readonly planned: number }
  /** A planned share of the information beyond the whole, or a look after one that had the whole. */
  | { readonly kind: 'beyond-planned-information'; readonly informationFraction: number }
  /** A table of spending that gives out more than the level. */
  | { readonly kind: 'overspending'; readonly informationFraction: number; readonly spentShare: number }
  /** Data that came in after a stop, of a test that has not stopped. */
  | { readonly kind: 'overrun-without-stop' }
  /** More comparisons than share the significance level of the look. */
  | { readonly kind: 'unshared-level'; readonly comparisons: number; readonly shared: number }
  | { readonly kind: 'unreachable-effect' }
  /** Not beyond the critical value that a correction for having passed it asks for. */
  | { readonly kind: 'not-significant'; readonly zScore: number; readonly criticalZ: number }
  /** A table needs two rows and two columns with whole counts, none of them empty. */
  | { readonly kind: 'invalid-table' }
  | { readonly kind: 'not-converged' }

/** Counts are whole numbers with 0 ≤ successes ≤ trials and at least one trial. */
export interface InvalidCounts {
  readonly kind: 'invalid-counts'
  readonly arm: 'control' | 'treatment' | 'only'
  readonly successes: number
  readonly trials: number
}

/** What was measured of one arm cannot be: each function's docstring says what can. */
export interface InvalidArm {
  readonly kind:
    | 'invalid-summary'
    | 'imprecise-sums'
    | 'invalid-ratio-summary'
    | 'invalid-pre-period-summary'
    | 'invalid-events'
  readonly arm: 'control' | 'treatment' | 'only'
}

/** So few units that not even the clearest outcome has a p that reaches the level, or fewer than the test takes. */
export interface TooFewUnits {
  readonly kind: 'too-few-blocks' | 'too-few-pairs' | 'too-few-donors'
  readonly count: number
  /** The smallest p that they can give. */
  readonly smallestPValue: number
  /** So many would do. */
  readonly fewest: number
}

/** A number outside its range; each function's docstring gives the range. */
export interface InvalidNumber {
  readonly kind:
    | 'invalid-alarm'
    | 'invalid-autocorrelation'
    | 'invalid-baseline'
    | 'invalid-block-days'
    | 'invalid-blocks'
    | 'invalid-cap'
    | 'invalid-concentration'
    | 'invalid-confidence-level'
    | 'invalid-control-share'
    | 'invalid-correlation'
    | 'invalid-critical-value'
    | 'invalid-degrees-of-freedom'
    | 'invalid-dispersion'
    | 'invalid-drift'
    | 'invalid-effect'
    | 'invalid-exposure'
    | 'invalid-fewest'
    | 'invalid-goal'
    | 'invalid-margin'
    | 'invalid-power'
    | 'invalid-probability'
    | 'invalid-seed'
    | 'invalid-significance-level'
    | 'invalid-shape'
    | 'invalid-sides'
    | 'invalid-skipped-days'
    | 'invalid-spending'
    | 'invalid-standard-deviation'
    | 'invalid-standard-error'
    | 'invalid-threshold'
    | 'invalid-traffic'
    | 'invalid-units'
    | 'invalid-value'
    | 'invalid-washout'
    | 'invalid-weeks'
  readonly value: number
}
