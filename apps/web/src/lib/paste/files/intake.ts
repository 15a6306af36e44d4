import { workerAddress } from '../../worker-address.ts'
import type { IntakeAnswer, IntakeRequest, IntakeRequests, Progress } from './intake-requests.ts'

/** Reads the files of one dialog beside the page. */
export type Intake = {
  /** Rejects where a file cannot be read any more, or where the reading was ended. */
  readonly ask: <K extends keyof IntakeRequests>(
    request: IntakeRequest<K>,
    onProgress?: (progress: Progress) => void,
  ) => Promise<IntakeRequests[K]['answer']>
  /** Stops whatever is under way and frees its memory. */
  readonly end: () => void
}

export function startIntake(): Intake {
  const worker = new Worker(workerAddress('intake'), { type: 'module', name: 'intake' })
  const waiting = new Set<(reason: Error) => void>()
  const rejectAll = (reason: string) => {
    for (const reject of waiting) reject(new Error(reason))
    waiting.clear()
  }
  // A script that does not load, or has no memory left, answers nothing: whoever waits is told.
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    rejectAll(event.message || 'The worker does not start.')
  })
  return {
    ask: <K extends keyof IntakeRequests>(
      request: IntakeRequest<K>,
      onProgress?: (progress: Progress) => void,
    ) =>
      new Promise<IntakeRequests[K]['answer']>((resolve, reject) => {
        const { port1, port2 } = new MessageChannel()
        waiting.add(reject)
        port1.addEventListener(
          'message',
          ({ data }: MessageEvent<IntakeAnswer<IntakeRequests[K]['answer']>>) => {
            if (data.kind === 'progress') return onProgress?.(data.progress)
            waiting.delete(reject)
            port1.close()
            if (data.kind === 'done') resolve(data.value)
            else reject(new Error(data.reason))
          },
        )
        port1.start()
        worker.postMessage(request, [port2])
      }),
    end() {
      worker.terminate()
      rejectAll('The reading was ended.')
    },
  }
}
