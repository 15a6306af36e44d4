import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'

/** Filters by name; empty means any. */
export type Filters<Name extends string> = { readonly [name in Name]: string }

/**
 * The filters of a page live in its address, so that reloading, going back and a bookmark keep them.
 *
 * @param page its path, such as `/lessons`
 * @param names of all that may stand in the address, in this order
 */
export function useAddressFilters<Name extends string>(page: string, names: readonly Name[]) {
  const address = useSearch()
  const [, navigate] = useLocation()
  // The address answers a moment after it is written; a field that is being typed in cannot wait for it.
  const [filters, show] = useState(() => filtersOf(address, names))
  const [seen, see] = useState(address)
  if (seen !== address) {
    see(address)
    show(filtersOf(address, names))
  }

  return {
    filters,
    setFilters: (changed: Partial<Filters<Name>>) => {
      const next = { ...filters, ...changed }
      show(next)
      navigate(addressOf(page, next, names), { replace: true })
    },
    hrefWith: (changed: Partial<Filters<Name>>) => `#${addressOf(page, { ...filters, ...changed }, names)}`,
  }
}

function filtersOf<Name extends string>(address: string, names: readonly Name[]): Filters<Name> {
  const search = new URLSearchParams(address)
  return named(names, (name) => search.get(name) ?? '')
}

function addressOf<Name extends string>(
  page: string,
  filters: Filters<Name>,
  names: readonly Name[],
): string {
  const used = names.map((name) => [name, filters[name]]).filter(([, value]) => value !== '')
  const search = new URLSearchParams(used).toString()
  return search === '' ? page : `${page}?${search}`
}

function named<Name extends string>(names: readonly Name[], valueOf: (name: Name) => string): Filters<Name>
function named(names: readonly string[], valueOf: (name: string) => string): Filters<string> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]))
}
