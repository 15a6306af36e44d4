import { useEffect } from 'react'

/** How far back a person is remembered: enough for a dialog that goes together with what opened it. */
const remembered = 40

/**
 * Where what has the focus goes away (a deleted row, a toast whose button was pressed, a dialog that a key opened),
 * the browser leaves the focus to nothing. Then it goes back to where it was before, or else to the content.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly HTMLElement[] = []
    let frame = 0

    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      trail = [...trail.filter((element) => element !== target && element.isConnected), target].slice(
        -remembered,
      )
    }
    const isLost = () => document.activeElement === document.body && trail.at(-1)?.isConnected === false
    const giveBack = () => {
      if (!isLost()) return
      const back = trail.toReversed().find(takesFocus)
      if (!back) document.querySelector('main')?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(() => {
      if (!isLost()) return
      cancelAnimationFrame(frame)
      // What takes its place may ask for the focus itself.
      frame = requestAnimationFrame(giveBack)
    })

    // Whoever clicked beside a control has left it: it does not call back later.
    const leave = () =>
      setTimeout(() => {
        if (document.activeElement === document.body) trail = []
      })
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', follow)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', follow)
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
}

function takesFocus(element: HTMLElement): boolean {
  if (element.isConnected) element.focus()
  return document.activeElement === element
}
