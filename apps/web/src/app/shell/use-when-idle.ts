import { useEffect } from 'react'

/**
 * Loads what a key opens once the browser has nothing else to do: who presses it goes on typing at once, and what is
 * typed before the dialog is there is lost. Where a browser does not tell (Safari), it loads when it is asked for.
 */
export function useWhenIdle(...imports: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    if (!('requestIdleCallback' in window)) return undefined
    // Without a network it fails quietly, and is tried again when it is asked for.
    const load = () => void Promise.allSettled(imports.map((each) => each()))
    const request = requestIdleCallback(load)
    return () => cancelIdleCallback(request)
    // oxlint-disable-next-line react/exhaustive-deps -- once; the list is made anew at every rendering
  }, [])
}
