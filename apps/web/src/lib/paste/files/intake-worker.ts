import type { IntakeAnswer, IntakeRequest } from './intake-requests.ts'
import { intakeSession } from './intake-session.ts'

// Reads files away from the page: however long one is, no click waits for it.
const answer = intakeSession()
let told = 0

globalThis.addEventListener('message', ({ data, ports: [port] }: MessageEvent<IntakeRequest>) => {
  const send = (message: IntakeAnswer<unknown>) => port?.postMessage(message)
  const tell = (progress: { readonly done: number; readonly total: number }) => {
    // Nobody sees more than some steps a second, and each of them is work for the page.
    if (performance.now() - told < 100) return
    told = performance.now()
    send({ kind: 'progress', progress })
  }
  void answer(data, tell).then(
    (value) => send({ kind: 'done', value }),
    (error: unknown) => {
      send({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    },
  )
})
