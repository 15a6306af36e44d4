import type { KnownExport } from './known-export.ts'

/**
 * The table of the Ads Manager: each row counts from one day to another, and the account's total is a row without a
 * campaign. The Italian names are those of a tool that reads such files, column for column the English ones.
 */
export const metaAds: KnownExport = {
  id: 'meta-ads',
  name: 'Meta Ads',
  hasUnnamedTotal: true,
  headers: [
    {
      language: 'en',
      needs: [
        { least: 2, of: ['Reporting starts', 'Reporting ends'] },
        { least: 1, of: ['Amount spent', 'Impressions', 'Reach', 'Results'] },
      ],
      columns: {
        'Reporting starts': 'period-start',
        'Reporting ends': 'period-end',
        'Campaign name': 'name',
        Impressions: 'impressions',
        Reach: 'reach',
        Results: 'results',
        'Amount spent': 'spend',
        Frequency: 'derived',
        'Cost per results': 'derived',
      },
      sources: [
        'https://github.com/daaronr/eamt_data_analysis/blob/a98be9302e42de3e132d398f866067d55df6f50d/gwwc/gg_raw_data_shareable/Giving-What-We-Can-Ads-New-Campaigns-Nov-15-2021-Jan-31-2022.csv',
      ],
    },
    {
      language: 'it',
      needs: [
        { least: 2, of: ['Inizio dei report', 'Fine dei report'] },
        { least: 1, of: ['Importo speso', 'Impression', 'Copertura', 'Risultati'] },
      ],
      columns: {
        'Inizio dei report': 'period-start',
        'Fine dei report': 'period-end',
        'Nome della campagna': 'name',
        Impression: 'impressions',
        Copertura: 'reach',
        Risultati: 'results',
        'Importo speso': 'spend',
        'Costo per risultati': 'derived',
      },
      sources: [
        'https://github.com/ale-marc00/report-ADV/blob/7b8f171a53e4180ed6a397af166fa283af74368d/script.js',
      ],
    },
  ],
}
