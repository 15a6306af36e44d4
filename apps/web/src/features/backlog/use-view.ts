import { useAddressFilters, type Filters as AddressFilters } from '../../lib/search/use-address-filters.ts'

export type View = 'board' | 'table'

/** What narrows the tests: words, and one value of each property. */
const filterNames = ['q', 'level', 'channel', 'owner'] as const
type FilterName = (typeof filterNames)[number]
export type Filters = AddressFilters<FilterName>

export const noFilters: Filters = { q: '', level: '', channel: '', owner: '' }

/** How the tests are shown and which: all of it lives in the address. */
export function useView() {
  const { filters, setFilters, hrefWith } = useAddressFilters('/backlog', ['view', ...filterNames])
  const view: View = filters.view === 'table' ? 'table' : 'board'
  const other: View = view === 'table' ? 'board' : 'table'
  return {
    view,
    filters,
    setFilters: (changed: Partial<Filters>) => setFilters(changed),
    hrefOf: (shown: View) => hrefWith({ view: shown }),
    otherView: hrefWith({ view: other }),
  }
}
