/** How near people are to buying, and to buying again, when a KPI or a test looks at them. */
export const funnelLevels = ['awareness', 'consideration', 'conversion', 'retention'] as const
export type FunnelLevel = (typeof funnelLevels)[number]
