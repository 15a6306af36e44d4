import { vi } from 'vitest'
import type { IntakeRequest } from '../../src/lib/paste/files/intake-requests.ts'
import { intakeSession } from '../../src/lib/paste/files/intake-session.ts'

/** jsdom has no workers: this one answers in the page, when it is let. */
export function standInForWorkers(): { readonly hold: () => void; readonly ended: () => number } {
  let ended = 0
  let holds = false
  class StandIn extends EventTarget {
    readonly #answer = intakeSession()

    postMessage(request: IntakeRequest, [port]: readonly MessagePort[]) {
      if (holds) {
        port?.postMessage({ kind: 'progress', progress: { done: 25, total: 100 } })
        return
      }
      void this.#answer(request, () => undefined).then((value) => port?.postMessage({ kind: 'done', value }))
    }

    terminate() {
      ended += 1
    }
  }
  vi.stubGlobal('Worker', StandIn)
  return {
    hold: () => {
      holds = true
    },
    ended: () => ended,
  }
}
