import { useAddressFilters, type Filters as AddressFilters } from '../../lib/search/use-address-filters.ts'

/** What is looked for: words, and one value of each property. */
export const filterNames = ['q', 'level', 'channel', 'decision', 'type'] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = AddressFilters<FilterName>

export const noFilters: Filters = { q: '', level: '', channel: '', decision: '', type: '' }

export function useFilters() {
  return useAddressFilters('/lessons', filterNames)
}
