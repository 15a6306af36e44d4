import { distance } from './distance.ts'
import type { Race } from './race.ts'

/** Every rival whose numbers are not ours, to the accuracy that it has: one of the two is wrong, and no race is fair. */
export function wrongNumbers({ name, ours, peers }: Race): readonly string[] {
  return peers.flatMap((peer) => {
    if (peer.accuracy === 'other-work') return []
    const apart = distance(ours, peer.work)
    if (apart <= peer.accuracy) return []
    return [`${name}: ours and ${peer.name} are ${apart.toExponential(1)} apart, more than ${peer.accuracy}`]
  })
}
