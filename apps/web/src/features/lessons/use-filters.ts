import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'

/** What is looked for: words, and one value of each property. Empty means any. */
export const filterNames = ['q', 'level', 'channel', 'decision', 'type'] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = { readonly [name in FilterName]: string }

export const noFilters: Filters = { q: '', level: '', channel: '', decision: '', type: '' }

/** The filters of the page: they live in the address. */
export function useFilters() {
  const address = useSearch()
  const [, navigate] = useLocation()
  // The address answers a moment after it is written; a field that is being typed in cannot wait for it.
  const [filters, show] = useState(() => filtersOf(address))
  const [seen, see] = useState(address)
  if (seen !== address) {
    see(address)
    show(filtersOf(address))
  }

  return {
    filters,
    setFilters: (changed: Partial<Filters>) => {
      const next = { ...filters, ...changed }
      show(next)
      const search = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== '')).toString()
      navigate(search === '' ? '/lessons' : `/lessons?${search}`, { replace: true })
    },
  }
}

function filtersOf(address: string): Filters {
  const search = new URLSearchParams(address)
  return { ...noFilters, ...Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? ''])) }
}
