import { useNotices } from '../../lib/notices.ts'
import type { Merged } from './merge.ts'

type Words = { readonly undo: string; readonly undone: string; readonly changedSince: string }

/** Tells that a merge is done, with the one way to take it back, and what came of that. */
export function useSayMerged(): (said: string, takeBack: Merged['takeBack'], words: Words) => void {
  const { say, fail } = useNotices()
  return (said, takeBack, words) => {
    const undo = async () => {
      const result = await takeBack()
      if (result === 'undone') say(words.undone)
      else if (result === 'changed-since') say(words.changedSince)
      else fail(result)
    }
    say(said, { label: words.undo, onSelect: () => void undo() })
  }
}
