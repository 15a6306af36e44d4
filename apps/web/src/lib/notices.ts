import type { StorageProblem } from '@cimento/report'
import { create } from 'zustand'

/** What can be done about it, such as taking it back. */
type Action = { readonly label: string; readonly onSelect: () => void }

type Notices = {
  /** The last thing done, told for a moment. */
  readonly said:
    | { readonly id: string; readonly text: string; readonly action?: Action | undefined }
    | undefined
  /** The disk refused a change: shown until it works again. */
  readonly failure: StorageProblem | undefined
  readonly say: (text: string, action?: Action) => void
  readonly dismiss: () => void
  readonly fail: (failure: StorageProblem) => void
}

/** What the frame tells above every page. */
export const useNotices = create<Notices>()((set) => ({
  said: undefined,
  failure: undefined,
  say: (text, action) => set({ said: { id: crypto.randomUUID(), text, action } }),
  dismiss: () => set({ said: undefined }),
  // What fails after a loss only follows from it.
  fail: (failure) => set((notices) => (isLoss(notices.failure) ? notices : { failure })),
}))

/** The data are not what they were: what the page shows is in no database any more. */
export function isLoss(
  problem: StorageProblem | undefined,
): problem is StorageProblem & { readonly kind: 'lost' | 'older' } {
  return problem?.kind === 'lost' || problem?.kind === 'older'
}
