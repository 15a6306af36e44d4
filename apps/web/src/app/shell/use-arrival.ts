import { useEffect, useRef } from 'react'

/**
 * On a change of page the focus moves to the content and a new page starts at its top. Going back or forward
 * leaves the scroll to the browser, which remembers it.
 *
 * @param path undefined where the address only leads on: the first page after it is no change
 */
export function useArrival(path: string | undefined): void {
  const previous = useRef(path)
  const traversed = useRef(false)

  useEffect(() => {
    if (!('navigation' in window)) return undefined
    const { navigation } = window
    const remember = (event: NavigateEvent) => {
      traversed.current = event.navigationType === 'traverse'
    }
    navigation.addEventListener('navigate', remember)
    return () => navigation.removeEventListener('navigate', remember)
  }, [])

  useEffect(() => {
    if (path === undefined || previous.current === path) return
    const isFirst = previous.current === undefined
    previous.current = path
    if (isFirst) return
    // Each frame has its own: the rail's pages, the first run, the counter, the page to print.
    document.querySelector('main')?.focus({ preventScroll: true })
    if (!traversed.current) window.scrollTo(0, 0)
  }, [path])
}
