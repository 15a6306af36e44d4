import type { Story } from '../story.ts'

/** A ratio of which only daily totals are known, in a comparison that the platform decides: harm, and a lesson due for review. */
export const broadMatch: Story = {
  id: 'broad-match',
  writtenWeeksAgo: 40,
  level: 'conversion',
  test: {
    startsWeeksAgo: 38,
    facts: {
      kind: 'delivery',
      kpiKind: 'ratio',
      spread: 'days',
      valueUnit: '€',
      threshold: { relative: 0.1 },
      baseline: 1.6,
      unitsPerDay: 458,
      durationDays: 28,
    },
    counts: [
      { units: 5480, numerator: 9864, denominator: 6120 },
      { units: 7350, numerator: 9702.5, denominator: 8240 },
    ],
  },
  decision: { action: 'stop', daysLater: 1 },
  lesson: { type: 'channel', reviewWeeksAgo: 3 },
  words: {
    it: {
      title: 'Google Ads: parole chiave a corrispondenza generica',
      channel: 'Google Ads',
      owner: 'Responsabile marketing',
      because: 'La piattaforma la consiglia da mesi: più ricerche con lo stesso budget.',
      source: 'Suggerimenti di Google Ads',
      change: 'Passare dalla corrispondenza esatta a quella generica',
      segment: 'Ricerche di caffè in grani',
      kpi: { name: 'Ricavo per clic', units: 'visitatori', events: 'clic' },
      versions: [
        { name: 'Esatta', shows: 'Le 40 parole chiave di oggi' },
        { name: 'Generica', shows: 'Le stesse parole, scelte dalla piattaforma' },
      ],
      next: 'Torniamo alla corrispondenza esatta',
      lesson: {
        takeaway: 'La corrispondenza generica porta più clic e meno ricavo per clic: il volume non paga.',
        believed: 'Più ricerche portassero più vendite allo stesso costo.',
        done: 'Quattro settimane, due campagne con lo stesso budget; chi vede cosa lo decide Google.',
        learned: 'I clic in più vengono da chi cerca capsule, che non vendiamo.',
        soWhat: 'I consigli della piattaforma si provano come ogni idea, su un KPI nostro.',
        scope: 'Campagne di ricerca, caffè in grani',
        tags: ['Google Ads', 'ricavo per clic'],
      },
    },
    en: {
      title: 'Google Ads: broad match keywords',
      channel: 'Google Ads',
      owner: 'Marketing lead',
      because: 'The platform has recommended it for months: more searches on the same budget.',
      source: 'Google Ads recommendations',
      change: 'Move from exact match to broad match',
      segment: 'Searches for coffee beans',
      kpi: { name: 'Revenue per click', units: 'visitors', events: 'clicks' },
      versions: [
        { name: 'Exact', shows: 'Today’s 40 keywords' },
        { name: 'Broad', shows: 'The same words, chosen by the platform' },
      ],
      next: 'Back to exact match',
      lesson: {
        takeaway: 'Broad match brings more clicks and less revenue per click: volume does not pay.',
        believed: 'More searches brought more sales at the same cost.',
        done: 'Four weeks, two campaigns on the same budget; Google decides who sees what.',
        learned: 'The extra clicks come from people who look for capsules, which we do not sell.',
        soWhat: 'The platform’s advice is tested like any idea, on a KPI of ours.',
        scope: 'Search campaigns, coffee beans',
        tags: ['Google Ads', 'revenue per click'],
      },
    },
  },
}
