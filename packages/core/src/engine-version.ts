/**
 * Which engine computed a record. A record of another engine may differ in the last digits of a number; which engine it
 * was is told apart from what was changed by hand.
 */
export const engineVersion = '0.1.0'
