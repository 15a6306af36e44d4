import { Book, ChartSpline, FlaskConical, Settings2, Sun, Target, type LucideIcon } from 'lucide-react'

import { paths } from '../../lib/paths.ts'

export type Destination = 'today' | 'tests' | 'lessons' | 'planner' | 'kpi' | 'settings'

type NavigationItem = {
  readonly destination: Destination
  readonly href: string
  /** Locations that belong here as well, such as the page of one test. */
  readonly covers: readonly string[]
  readonly icon: LucideIcon
}

/** The pages of the rail and of the phone's bar, in order; only pages that exist. */
export const navigation: readonly NavigationItem[] = [
  { destination: 'today', href: paths.today, covers: [], icon: Sun },
  { destination: 'tests', href: paths.backlog, covers: ['/e', '/templates'], icon: FlaskConical },
  { destination: 'lessons', href: paths.lessons, covers: [], icon: Book },
  { destination: 'planner', href: paths.planner, covers: [], icon: ChartSpline },
  { destination: 'kpi', href: paths.kpi, covers: [], icon: Target },
  { destination: 'settings', href: paths.settings, covers: ['/trash'], icon: Settings2 },
]

/** Whether a location is the item's page or one of those below it. */
export function isCurrent({ href, covers }: NavigationItem, location: string): boolean {
  return [href.slice(1), ...covers].some((root) => location === root || location.startsWith(`${root}/`))
}
