import { dateOf, type CivilDate } from '@cimento/core'
import { useSyncExternalStore } from 'react'

/** The civil date of this device; follows midnight, and a page that was asleep. */
export function useToday(): CivilDate {
  return useSyncExternalStore(subscribe, () => dateOf(Date.now()))
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}
