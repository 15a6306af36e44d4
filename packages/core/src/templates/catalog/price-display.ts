import type { Template } from '../template.ts'

/** A price can be shown so that people order more and keep less: returns are waited for, the average order must hold. */
export const priceDisplay: Template = {
  id: 'price-display',
  level: 'conversion',
  facts: { kind: 'ab', threshold: { relative: 0.1 }, durationDays: 28, maturationDays: 14 },
  guardrails: [
    {
      id: 'average-order',
      kind: 'mean',
      per: 'successes',
      valueUnit: '€',
      direction: 'higher',
      margin: { relative: 0.05 },
      mode: 'must-verify',
    },
    { id: 'returns', direction: 'lower', margin: { absolute: 0.003 }, mode: 'watched' },
  ],
  words: {
    it: {
      title: 'Prezzo: il totale con spedizione già nella scheda',
      channel: 'Sito',
      lookFor: 'Quanti lasciano il carrello quando compare la spedizione, e che cosa chiedono sul prezzo.',
      how: 'Uno strumento A/B tira a sorte la scheda di ogni visitatore. Il prezzo resta lo stesso per tutti.',
      change: 'Mostrare nella scheda il totale, con IVA e spedizione',
      segment: 'Chi apre una scheda prodotto',
      kpi: { name: 'Visitatori che ordinano', units: 'visitatori', events: 'ordini' },
      versions: [
        { name: 'Com’è oggi', shows: 'Prezzo, e spedizione alla cassa' },
        { name: 'Totale subito', shows: 'Prezzo con IVA e spedizione' },
      ],
      guardrails: [
        { name: 'Ordine medio', event: 'incasso' },
        { name: 'Resi', event: 'resi' },
      ],
    },
    en: {
      title: 'Price: the total with shipping on the product page',
      channel: 'Website',
      lookFor: 'How many leave the cart when shipping appears, and what they ask about the price.',
      how: 'An A/B tool draws the product page of each visitor. The price stays the same for everybody.',
      change: 'Show the total on the product page, with VAT and shipping',
      segment: 'People who open a product page',
      kpi: { name: 'Visitors who order', units: 'visitors', events: 'orders' },
      versions: [
        { name: 'As it is', shows: 'The price, and shipping at the checkout' },
        { name: 'Total at once', shows: 'The price with VAT and shipping' },
      ],
      guardrails: [
        { name: 'Average order', event: 'takings' },
        { name: 'Returns', event: 'returns' },
      ],
    },
  },
}
