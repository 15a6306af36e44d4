import type { Template } from '../template.ts'

/** Who stays for a discount may leave after it: sixty days are waited for, and the margin must hold. */
export const retentionOffer: Template = {
  id: 'retention-offer',
  level: 'retention',
  facts: {
    kind: 'ab',
    direction: 'lower',
    threshold: { relative: 0.15 },
    durationDays: 56,
    maturationDays: 60,
  },
  guardrails: [
    {
      id: 'margin',
      kind: 'mean',
      valueUnit: '€',
      direction: 'higher',
      margin: { relative: 0.1 },
      mode: 'must-verify',
    },
  ],
  words: {
    it: {
      title: 'Disdetta: offrire una pausa prima di perdere il cliente',
      channel: 'Area clienti',
      lookFor: 'Perché chi disdice se ne va, e quanti tornano da soli entro due mesi.',
      how: 'Il gestionale tira a sorte a chi mostrare l’offerta.',
      change: 'Offrire una pausa di un mese a chi chiede la disdetta',
      segment: 'Clienti che aprono la pagina di disdetta',
      kpi: { name: 'Disdette entro 60 giorni', units: 'clienti', events: 'disdette' },
      versions: [
        { name: 'Com’è oggi', shows: 'La disdetta, senza offerta' },
        { name: 'Pausa', shows: 'Un mese di pausa, poi la scelta' },
      ],
      guardrails: [{ name: 'Margine per cliente', event: 'margine' }],
    },
    en: {
      title: 'Cancellation: offer a pause before losing the customer',
      channel: 'Customer area',
      lookFor: 'Why people who cancel leave, and how many come back by themselves within two months.',
      how: 'Your software draws who is shown the offer.',
      change: 'Offer a pause of one month to people who ask to cancel',
      segment: 'Customers who open the cancellation page',
      kpi: { name: 'Cancellations within 60 days', units: 'customers', events: 'cancellations' },
      versions: [
        { name: 'As it is', shows: 'The cancellation, with no offer' },
        { name: 'Pause', shows: 'A month of pause, then the choice' },
      ],
      guardrails: [{ name: 'Margin per customer', event: 'margin' }],
    },
  },
}
