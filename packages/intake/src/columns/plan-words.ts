/** What a plan's versions and measures are called, in every language of the product: for recognizing columns. */
export type PlanWords = {
  /** The letter of each version. */
  readonly letters: Readonly<Record<string, string>>
  /** The names of each measure. */
  readonly measures: Readonly<Record<string, readonly string[]>>
}
