/** `activity`: it describes what is done (impressions, clicks, followers). It may be logged, but it does not decide. */
export const kpiRoles = ['decision', 'activity'] as const
export type KpiRole = (typeof kpiRoles)[number]
