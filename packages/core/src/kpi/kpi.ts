/** Which way is better. */
export type Direction = 'higher' | 'lower'

/**
 * The measure a test decides on. `unitName` and `eventName` are the person's own words for what is counted
 * ("visits", "orders").
 *
 * `proportion`: how many people do it, each counted once · `mean`: a number of each person (order value, minutes) ·
 * `ratio`: two sums divided (revenue per click) · `rate`: events that one person can repeat · `cost`: money spent per
 * outcome (CAC, cost per lead).
 */
export type Kpi = {
  readonly name: string
  readonly direction: Direction
  readonly unitName?: string
  readonly eventName?: string
} & (
  | { readonly kind: 'proportion' | 'rate' }
  | {
      readonly kind: 'mean'
      readonly spread: MeanSpread
      readonly valueUnit?: string
      /**
       * By sums and squares: what is known of the same people from before the start, in a person's words ("revenue of the
       * four weeks before"). Versions are then compared as if both had started from the same figures (CUPED).
       */
      readonly prePeriodName?: string
    }
  | { readonly kind: 'ratio'; readonly spread: RatioSpread; readonly valueUnit?: string }
  | {
      readonly kind: 'cost'
      readonly valueUnit?: string
      /** Leads come first, and are kept or rejected later: an outcome is a lead that was kept. */
      readonly qualified?: true
    }
)

export const kpiKinds = ['proportion', 'mean', 'ratio', 'rate', 'cost'] as const
export type KpiKind = (typeof kpiKinds)[number]

/**
 * How the data tell how much people differ. `deviation`: mean and standard deviation of each period · `squares`: sum
 * and sum of squares · `days`: nothing but totals a day, so that the day is the unit and people are not.
 */
export const meanSpreads = ['deviation', 'squares', 'days'] as const
export type MeanSpread = (typeof meanSpreads)[number]

/** `products`: the sums of squares and of products of both parts over the people · `days`: totals a day. */
export const ratioSpreads = ['products', 'days'] as const
export type RatioSpread = (typeof ratioSpreads)[number]

/** Whether only totals a day are known: then days are compared with each other, not people. */
export function countsDays(kpi: Kpi): boolean {
  return (kpi.kind === 'mean' || kpi.kind === 'ratio') && kpi.spread === 'days'
}

/** Whether outcomes are adjusted by figures from before the start. */
export function usesPrePeriod(
  kpi: Kpi,
): kpi is Kpi & { readonly kind: 'mean'; readonly spread: 'squares'; readonly prePeriodName: string } {
  return kpi.kind === 'mean' && kpi.spread === 'squares' && kpi.prePeriodName !== undefined
}

/** Turns an effect so that higher is better: every rule after this reads one way only. */
export function orient(effect: number, direction: Direction): number {
  // `0 - 0` instead of `-0`: a negative zero would print and compare oddly further on.
  return direction === 'higher' ? effect : 0 - effect
}
