import type { KnownExport } from './known-export.ts'

/**
 * A performance report of the Campaign Manager: a title and the period stand above, days are written month first. The
 * names of the columns are those of LinkedIn's help and of the example of a tool that reads such files. No Italian
 * source was found.
 */
export const linkedInAds: KnownExport = {
  id: 'linkedin-ads',
  name: 'LinkedIn Ads',
  hasUnnamedTotal: false,
  headers: [
    {
      language: 'en',
      needs: [
        { least: 1, of: ['Start Date (in UTC)'] },
        { least: 2, of: ['Account Name', 'Campaign Name', 'Total Spent', 'Impressions', 'Clicks'] },
      ],
      columns: {
        'Start Date (in UTC)': 'day',
        'Campaign Name': 'name',
        Impressions: 'impressions',
        Clicks: 'clicks',
        Conversions: 'conversions',
        'Total Spent': 'spend',
        'Total Conversion Value': 'value',
        'Conversion Rate': 'derived',
        'Cost Per Conversion': 'derived',
        'Return on Ad Spend': 'derived',
      },
      sources: [
        'https://github.com/ISawSau/CRM-MELLOW-01/blob/1eb2dded8de8f02e08c471b5c4fb34bbc9cf40b7/tests/unit/platforms.test.ts',
        'https://www.linkedin.com/help/lms/answer/a445476',
        'https://www.linkedin.com/help/lms/answer/a420212',
      ],
    },
  ],
}
