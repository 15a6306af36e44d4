/**
 * The most that is taken from a file, so that no file can fill the memory or stop the program. Each is above what a
 * large company's log needs, and measured: 2,000 tests with 200,000 observations typed one by one are 212,000
 * operations and 56 MB, which gzip packs 32:1 (backup-size.slow.test.ts).
 */
export const fileLimits = {
  /** Bytes of a file, and of what it is unpacked to. */
  bytes: 100_000_000,
  /** What a gzip file may be unpacked to, as a multiple of its own size. */
  ratio: 100,
  /** Objects and lists within each other; our own files have less than ten. */
  depth: 64,
  operations: 500_000,
} as const

/** The longest text that a person can write into a field: 65,536 UTF-16 units, about twenty printed pages. */
export const longestText = 65_536

/** The longest text of a plan, a reading or a decision, which holds many fields. */
export const longestFact = 1_000_000
