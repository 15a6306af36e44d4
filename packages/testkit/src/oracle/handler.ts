import type { Interval } from '@cimento/core/stats'

/** What a function answers to one figure of a table; an interval stands for its pair of ends. */
export type Answer = number | Interval | readonly number[]

/**
 * From a case's input to the figures that the package can give for it, by the names of the table. Each is computed
 * only when the case states it. A handler sees no expected value, id or path.
 */
export type Handler = (input: unknown) => { readonly [figure: string]: () => Answer }
