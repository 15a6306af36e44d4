import type { StorageProblem } from '@cimento/report'
import { create } from 'zustand'

type Notices = {
  /** The last thing done, told for a moment. */
  readonly said: { readonly id: string; readonly text: string } | undefined
  /** The disk refused a change: shown until it works again. */
  readonly failure: StorageProblem | undefined
  readonly say: (text: string) => void
  readonly dismiss: () => void
  readonly fail: (failure: StorageProblem) => void
}

/** What the frame tells above every page. */
export const useNotices = create<Notices>()((set) => ({
  said: undefined,
  failure: undefined,
  say: (text) => set({ said: { id: crypto.randomUUID(), text } }),
  dismiss: () => set({ said: undefined }),
  fail: (failure) => set({ failure }),
}))
