import type { KnownExport } from './known-export.ts'

/**
 * A report of campaigns: its name and period stand above, `Total: Account` and a total of each kind of campaign below;
 * `--` is "not reported". Conversions have parts. The Italian names are those of Google's help and of a tool that reads
 * such files; no Italian file was found.
 */
export const googleAds: KnownExport = {
  id: 'google-ads',
  name: 'Google Ads',
  hasUnnamedTotal: false,
  headers: [
    {
      language: 'en',
      needs: [
        { least: 1, of: ['Impr.'] },
        {
          least: 2,
          of: ['Campaign', 'Campaign status', 'Currency code', 'Clicks', 'CTR', 'Avg. CPC', 'Cost'],
        },
      ],
      columns: {
        Campaign: 'name',
        'Impr.': 'impressions',
        Clicks: 'clicks',
        Conversions: 'conversions',
        Cost: 'spend',
        CTR: 'derived',
        'Avg. CPC': 'derived',
        'Avg. cost': 'derived',
        'Interaction rate': 'derived',
        'Conv. rate': 'derived',
        'Cost / conv.': 'derived',
        'Search impr. share': 'derived',
        'Optimization score': 'derived',
      },
      sources: [
        'https://github.com/intragoinc/cp-mktg-google-ads-i/blob/c13061212b4eec9aff43e33970273e976000b0f4/Campaign%20report.csv',
        'https://github.com/londonclean01-site/site/blob/3c20b6347389b6a202ef8944b39f847a0d2276e0/Campaign%20report.csv',
      ],
    },
    {
      language: 'it',
      needs: [
        { least: 1, of: ['Impr.'] },
        {
          least: 2,
          of: ['Campagna', 'Stato della campagna', 'Clic', 'CTR', 'CPC medio', 'Costo', 'Conversioni'],
        },
      ],
      columns: {
        Campagna: 'name',
        'Impr.': 'impressions',
        Clic: 'clicks',
        Conversioni: 'conversions',
        Costo: 'spend',
        CTR: 'derived',
        'CPC medio': 'derived',
        'Costo / conv.': 'derived',
      },
      sources: [
        'https://support.google.com/google-ads/answer/9451527?hl=it',
        'https://github.com/ale-marc00/report-ADV/blob/7b8f171a53e4180ed6a397af166fa283af74368d/script.js',
      ],
    },
  ],
}
