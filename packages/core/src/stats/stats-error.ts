/** Every way a statistical function refuses its input: a `kind` and the value that was refused. */
export type StatsError =
  | InvalidCounts
  | InvalidNumber
  | { readonly kind: 'invalid-split'; readonly counts: readonly number[]; readonly shares: readonly number[] }
  | { readonly kind: 'unreachable-effect' }
  | { readonly kind: 'not-converged' }

/** Counts are whole numbers with 0 ≤ successes ≤ trials and at least one trial. */
export interface InvalidCounts {
  readonly kind: 'invalid-counts'
  readonly arm: 'control' | 'treatment' | 'only'
  readonly successes: number
  readonly trials: number
}

/** A number outside its range; each function's docstring gives the range. */
export interface InvalidNumber {
  readonly kind:
    | 'invalid-alarm'
    | 'invalid-baseline'
    | 'invalid-confidence-level'
    | 'invalid-control-share'
    | 'invalid-effect'
    | 'invalid-margin'
    | 'invalid-power'
    | 'invalid-probability'
    | 'invalid-significance-level'
    | 'invalid-threshold'
    | 'invalid-units'
  readonly value: number
}
