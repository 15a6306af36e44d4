import { useEffect } from 'react'

/** Keeps the screen on while the page is seen, where the browser can and the battery allows. */
export function useWakeLock(): void {
  useEffect(() => {
    let isOpen = true
    let lock: WakeLockSentinel | undefined
    const ask = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (!isOpen) await lock.release()
      } catch {
        // A low battery or a policy says no: the screen goes off as it always does, and nothing is lost.
      }
    }
    const askAgain = () => void ask()
    void ask()
    // Leaving the page gives it back.
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isOpen = false
      document.removeEventListener('visibilitychange', askAgain)
      void lock?.release()
    }
  }, [])
}
