import type { KnownExport } from './known-export.ts'

/**
 * The performance report of the Search Console. Its help says that values which are not available are written as zero:
 * no file shows which zeros those are.
 */
export const searchConsole: KnownExport = {
  id: 'search-console',
  name: 'Google Search Console',
  hasUnnamedTotal: false,
  headers: [
    {
      language: 'en',
      needs: [{ least: 4, of: ['Clicks', 'Impressions', 'CTR', 'Position'] }],
      columns: {
        Date: 'day',
        Clicks: 'clicks',
        Impressions: 'impressions',
        CTR: 'derived',
        Position: 'derived',
      },
      sources: [
        'https://github.com/ztokar/zechanah-seo-dashboard/blob/be48745d1aa0543ab0d8326993adfe0960c4fa8e/Dates.csv',
      ],
    },
    {
      language: 'it',
      needs: [{ least: 4, of: ['Clic', 'Impressioni', 'CTR', 'Posizione'] }],
      columns: {
        Data: 'day',
        Clic: 'clicks',
        Impressioni: 'impressions',
        CTR: 'derived',
        Posizione: 'derived',
      },
      sources: [
        'https://developers.google.com/search/blog/2022/10/performance-data-deep-dive?hl=it',
        'https://support.google.com/webmasters/answer/7576553?hl=it',
      ],
    },
  ],
}
