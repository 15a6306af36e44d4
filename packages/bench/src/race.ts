/** Someone who can do the work of a race. */
export interface Contender {
  readonly name: string
  /**
   * Does the race's operations once, and returns their numbers. Each contender writes its own loop: one that all share
   * would be compiled for all of them at once, and none would run as it does in a user's program.
   */
  readonly work: () => readonly number[]
}

export interface Peer extends Contender {
  /**
   * How far, relative to the larger of 1 and the number itself, its numbers may lie from ours. `other-work`: no rival
   * but a yardstick, which tells one machine from another.
   */
  readonly accuracy: number | 'other-work'
  /** How many times its speed is promised; below 1: ours may be slower. */
  readonly target?: number
}

export interface Race {
  readonly name: string
  /** In one call of `work`. */
  readonly operations: number
  /** How often it is run, where one call takes seconds; otherwise as often as there is time. */
  readonly rounds?: number
  readonly ours: Contender['work']
  readonly peers: readonly Peer[]
  /** The most time that is promised for one operation. */
  readonly mostNanoseconds?: number
}
