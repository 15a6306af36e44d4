import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { fromQuery, toQuery } from './planner-address.ts'
import type { PlannerNumbers } from './planner-numbers.ts'

export type Planner = {
  readonly numbers: PlannerNumbers
  /** While typing: the address follows, and Back leaves the page. */
  readonly edit: (changed: Partial<PlannerNumbers>) => void
  /** A way out taken with one press: Back undoes it. */
  readonly take: (changed: Partial<PlannerNumbers>) => void
}

/** The numbers of the planner: they live in the address. */
export function usePlanner(): Planner {
  const query = useSearch()
  const [, navigate] = useLocation()
  // The address answers a moment after it is written; a field that is being typed in cannot wait for it.
  const [numbers, show] = useState(() => fromQuery(query))
  const [seen, see] = useState(query)
  if (seen !== query) {
    see(query)
    show(fromQuery(query))
  }
  const change = (changed: Partial<PlannerNumbers>, replace: boolean) => {
    const next = { ...numbers, ...changed }
    show(next)
    navigate(plannerAddress(next), { replace })
  }
  return {
    numbers,
    edit: (changed) => change(changed, true),
    take: (changed) => change(changed, false),
  }
}

export function plannerAddress(numbers: PlannerNumbers): string {
  return `/planner?${toQuery(numbers)}`
}
