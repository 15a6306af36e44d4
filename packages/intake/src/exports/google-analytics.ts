import type { KnownExport } from './known-export.ts'

/**
 * A report of Google Analytics 4: lines behind `#` name the property and the period, several tables may follow each
 * other, and days are counted from the first of the report. No Italian source was found.
 */
export const googleAnalytics: KnownExport = {
  id: 'google-analytics',
  name: 'Google Analytics 4',
  hasUnnamedTotal: false,
  headers: [
    {
      language: 'en',
      needs: [
        {
          least: 1,
          of: [
            'Nth day',
            'Page path and screen class',
            'Page title and screen class',
            'Session default channel group',
            'First user default channel group',
          ],
        },
        {
          least: 1,
          of: ['Active users', 'Total users', 'New users', 'Users', 'Sessions', 'Event count', 'Views'],
        },
      ],
      columns: {
        'Nth day': 'day-number',
        'Active users': 'users',
        'Total users': 'users',
        Users: 'users',
        Sessions: 'sessions',
        Views: 'views',
        'Key events': 'conversions',
        Conversions: 'conversions',
        'Total revenue': 'value',
        'Average engagement time': 'derived',
        'Average engagement time per active user': 'derived',
        'Views per active user': 'derived',
        'Event count per user': 'derived',
      },
      sources: [
        'https://github.com/LilyHeAsamiko/GA4/blob/9bf706705c175c9cb1b36d6a2a01eac6f0586471/data-export.csv',
        'https://github.com/podmeister81/Analytics-data/blob/4ed4274c004d37b63f64139791d7101cbec23e47/data-export.csv',
        'https://github.com/DanielTheC/internal-lnking-tool/blob/2f4adad18f612b07fce20abb33e2d21fd214819b/Pages_and_screens_Page_path_and_screen_class.csv',
      ],
    },
  ],
}
