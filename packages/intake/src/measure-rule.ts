/**
 * What the numbers of a measure can be: `whole` counts, `positive` amounts, `any` amounts. `isPartOfUnits`: they count
 * some of the people, and cannot be more.
 */
export type MeasureRule = { readonly range: 'whole' | 'positive' | 'any'; readonly isPartOfUnits: boolean }

/** The rule of each measure that a mapping can name. */
export type MeasureRules = (measure: string) => MeasureRule
