import { create } from 'zustand'

/**
 * Whether what was done so far is on the disk. `idle`: nothing was written since the page opened, or the last
 * thing typed was refused where it stands; `failed`: the disk did not take it.
 */
export type SavingState = 'idle' | 'saving' | 'saved' | 'failed'

/** What came of one gesture, for the sign of what is saved. */
export type Outcome = Exclude<SavingState, 'saving'>

type Saving = { readonly pending: number; readonly last: Outcome }

const useSaving = create<Saving>(() => ({ pending: 0, last: 'idle' }))

export function useSavingState(): SavingState {
  return useSaving(({ pending, last }) => (pending > 0 ? 'saving' : last))
}

/**
 * Counts a gesture as under way until its work is over, from the same moment in which the person made it. What `outcomeOf` says of the result is shown once nothing else is under way.
 */
export async function whileSaving<T>(work: () => Promise<T>, outcomeOf?: (result: T) => Outcome): Promise<T> {
  begin()
  let outcome: Outcome | undefined = 'failed'
  try {
    const result = await work()
    outcome = outcomeOf?.(result)
    return result
  } finally {
    end(outcome)
  }
}

export function isWriting(): boolean {
  return useSaving.getState().pending > 0
}

/** Resolves once nothing is being written: at once where nothing is. */
export function writingIsOver(): Promise<void> {
  if (!isWriting()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useSaving.subscribe(({ pending }) => {
      if (pending > 0) return
      stop()
      resolve()
    })
  })
}

function begin(): void {
  useSaving.setState(({ pending }) => ({ pending: pending + 1 }))
}

function end(outcome: Outcome | undefined): void {
  useSaving.setState(({ pending, last }) => ({ pending: pending - 1, last: outcome ?? last }))
}
