import type { Upcaster } from '../journal/index.ts'

/** `[n]` lifts a change of model version n to n + 1. None yet: version 1 is the first. */
export const upcasters: readonly Upcaster[] = []
