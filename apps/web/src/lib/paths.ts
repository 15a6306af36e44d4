/** The six phases of an experiment, in order: each is a page of its own. */
export const phases = ['hypothesis', 'plan', 'running', 'verdict', 'decision', 'lesson'] as const
export type Phase = (typeof phases)[number]

/** Addresses of pages, as `href`s. Routes use ids: keys such as ESP-12 may change by a merge. */
export const paths = {
  today: '#/today',
  backlog: '#/backlog',
  backlogTable: '#/backlog?view=table',
  /** "Did it really work, or was it chance?": also the first page of an empty workspace. */
  read: '#/read',
  lessons: '#/lessons',
  /** "Can this be tested?": the numbers are in its query. */
  planner: '#/planner',
  /** A dozen common tests to begin with. */
  templates: '#/templates',
  /** The KPIs that decide, by funnel level, month by month. */
  kpi: '#/kpi',
  settings: '#/settings',
  print: (id: string) => `#/print/e/${id}`,
  trash: '#/trash',
  /** The example company: another database, so these two open the page anew. */
  example: '?example#/today',
  own: './#/',
  /** The counts of a running test, at the first blank cell: of that day, or else of the newest. */
  counts: (id: string, day = '') => `#/e/${id}/running?day=${day}`,
  /** The phone as a counter. */
  counter: (id: string) => `#/e/${id}/counter`,
  experiment: (id: string, phase?: Phase) => (phase ? `#/e/${id}/${phase}` : `#/e/${id}`),
} as const

export function isPhase(text: string | undefined): text is Phase {
  return phases.some((phase) => phase === text)
}
