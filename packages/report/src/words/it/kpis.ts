import type { KpiWords } from '../kpi-words.ts'

export const kpis: KpiWords = {
  target: ({ target }) => `obiettivo ${target}`,
  status: { reached: 'raggiunto', near: 'vicino', far: 'lontano' },
  rising: 'in crescita',
  falling: 'in calo',
  steady: 'stabile',
  better: (trend) => `${trend} (meglio)`,
  worse: (trend) => `${trend} (peggio)`,
  trendFigures: ({ trend, before, after }) =>
    `Ultimi 3 valori contro i 3 prima: in media ${after}, prima ${before}; ${trend}.`,
  fewValues: ({ count, fewest }) =>
    `Andamento: servono ${fewest} mesi con un valore, ${count === 1 ? 'ce n’è 1' : `ce ne sono ${count}`}.`,
  gap: 'Andamento: manca un mese tra gli ultimi sei.',
  missing: ({ months, count }) => (count === 1 ? `manca ${months}` : `mancano ${months}`),
  missingMany: ({ count, from, to }) => `mancano ${count} mesi, da ${from} a ${to}`,
  noValue: 'nessun valore',
  sentence: ({ name, value, month, rest }) => `${name}: ${value} (${month}), ${rest}.`,
  range: ({ low, high }) => `minimo ${low}, massimo ${high}`,
}
