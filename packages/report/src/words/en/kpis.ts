import type { KpiWords } from '../kpi-words.ts'

export const kpis: KpiWords = {
  target: ({ target }) => `target ${target}`,
  status: { reached: 'reached', near: 'near', far: 'far' },
  rising: 'rising',
  falling: 'falling',
  steady: 'steady',
  better: (trend) => `${trend} (better)`,
  worse: (trend) => `${trend} (worse)`,
  trendFigures: ({ trend, before, after }) =>
    `Last 3 values against the 3 before: ${after} on average, ${before} before; ${trend}.`,
  fewValues: ({ count, fewest }) =>
    `Trend: it takes ${fewest} months with a value, there ${count === 1 ? 'is 1' : `are ${count}`}.`,
  gap: 'Trend: one of the last six months is missing.',
  missing: ({ months }) => `${months} missing`,
  missingMany: ({ count, from, to }) => `${count} months missing, from ${from} to ${to}`,
  noValue: 'no value',
  sentence: ({ name, value, month, rest }) => `${name}: ${value} (${month}), ${rest}.`,
  range: ({ low, high }) => `lowest ${low}, highest ${high}`,
}
