import { useSyncExternalStore } from 'react'

/**
 * The address of a page lives after the `#`, query included (`#/backlog?view=table`), so the app runs from any
 * folder of any host and a plain `<a href="#/…">` is a working link. For wouter's `Router`:
 * `hook={useHashLocation} searchHook={useHashSearch}`.
 */
export function useHashLocation(): [string, (to: string, options?: { readonly replace?: boolean }) => void] {
  return [useSyncExternalStore(subscribe, hashPath), navigate]
}

/** `<Link href="/today">` renders `#/today`. */
useHashLocation.hrefs = (href: string) => `#${href}`

/** The query of the page, without the question mark. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, hashSearch)
}

function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) location.replace(`#${to}`)
  else location.assign(`#${to}`)
}

function hashPath(): string {
  return `/${address().split('?', 1).join('')}`
}

function hashSearch(): string {
  return address().split('?').slice(1).join('?')
}

function address(): string {
  return location.hash.replace(/^#?\/?/, '')
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
