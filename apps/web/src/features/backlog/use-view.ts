import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'

export type View = 'board' | 'table'

/** How the tests are shown and which are looked for: both live in the address. */
export function useView() {
  const search = new URLSearchParams(useSearch())
  const [, navigate] = useLocation()
  const view: View = search.get('view') === 'table' ? 'table' : 'board'
  const addressed = search.get('q') ?? ''
  // The address answers a moment after it is written; a field that is being typed in cannot wait for it.
  const [filter, showFilter] = useState(addressed)
  const [seen, see] = useState(addressed)
  if (seen !== addressed) {
    see(addressed)
    showFilter(addressed)
  }

  return {
    view,
    filter,
    setFilter: (text: string) => {
      showFilter(text)
      navigate(addressOf(view, text), { replace: true })
    },
    hrefOf: (other: View) => `#${addressOf(other, filter)}`,
  }
}

function addressOf(view: View, filter: string): string {
  const search = new URLSearchParams({ view, ...(filter !== '' && { q: filter }) })
  return `/backlog?${search.toString()}`
}
