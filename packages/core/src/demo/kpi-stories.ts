import type { KpiStory } from './kpi-story.ts'

/** What the coffee roaster decides on, a level each, and a number that it only looks at. */
export const kpiStories: readonly KpiStory[] = [
  {
    id: 'kpi-searches',
    level: 'awareness',
    facts: { direction: 'higher', role: 'decision', target: 1500 },
    values: [880, 905, 890, 940, 970, 955, 1020, 1060, 1090, 1140, 1190, 1240],
    words: {
      it: { name: 'Ricerche senza il marchio', unit: '' },
      en: { name: 'Searches without the brand', unit: '' },
    },
  },
  {
    id: 'kpi-lead-cost',
    level: 'consideration',
    facts: { direction: 'lower', role: 'decision', target: 40 },
    values: [56, 55, 53, 54, 51, 50, 48, 46, 44, 42, 40, 39],
    words: {
      it: { name: 'Costo per lead qualificato', unit: '€' },
      en: { name: 'Cost per qualified lead', unit: '€' },
    },
  },
  {
    id: 'kpi-cac',
    level: 'conversion',
    facts: { direction: 'lower', role: 'decision', target: 55 },
    values: [57, 60, 58, 62, 57, 59, 61, 58, 59, 60, 57, 58],
    words: {
      it: { name: 'CAC reale', unit: '€' },
      en: { name: 'Real CAC', unit: '€' },
    },
  },
  {
    id: 'kpi-repeat',
    level: 'retention',
    facts: { direction: 'higher', role: 'decision', target: 25 },
    // The newest month is left to the person who looks around.
    values: [22.4, 22.9, 22.1, 23.2, 22.6, 23.4, 22.8, 23.1, 22.7, 23.5, 23.1, null],
    words: {
      it: { name: 'Clienti che ricomprano', unit: '%' },
      en: { name: 'Customers who buy again', unit: '%' },
    },
  },
  {
    id: 'kpi-followers',
    level: 'awareness',
    facts: { direction: 'higher', role: 'activity', target: null },
    values: [4120, 4180, 4260, 4310, 4390, 4480, 4530, 4620, 4700, 4810, 4880, 4990],
    words: {
      it: { name: 'Follower su Instagram', unit: '' },
      en: { name: 'Instagram followers', unit: '' },
    },
  },
]
