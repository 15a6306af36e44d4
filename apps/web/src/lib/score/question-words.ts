import type { PriorityInput } from '@cimento/core'
import { defineMessages } from '../i18n/define-messages.ts'

type Question = {
  readonly label: string
  /** The same inside the formula. */
  readonly term: string
  readonly hint?: string
  readonly unit?: string
}
type Questions = { readonly [input in PriorityInput]: Question }

/** The questions of the priority models, as a person is asked them. */
export const questionWords = defineMessages<Questions>({
  it: {
    impact: { label: 'Impatto', term: 'impatto', hint: '1: il KPI quasi non si muove. 5: cambia molto.' },
    speed: {
      label: 'Velocità di ritorno',
      term: 'velocità',
      hint: '1: si vede dopo mesi. 5: si vede in pochi giorni.',
    },
    effort: { label: 'Sforzo', term: 'sforzo', hint: '1: qualche ora. 5: settimane di lavoro.' },

    impactOfTen: {
      label: 'Impatto',
      term: 'impatto',
      hint: '1: il KPI quasi non si muove. 10: cambia molto.',
    },
    confidenceOfTen: {
      label: 'Fiducia',
      term: 'fiducia',
      hint: '1: è solo un’idea. 10: l’abbiamo già visto succedere.',
    },
    ease: { label: 'Facilità', term: 'facilità', hint: '1: settimane di lavoro. 10: qualche ora.' },
    potential: {
      label: 'Potenziale',
      term: 'potenziale',
      hint: '1: lì va già tutto bene. 10: c’è molto da migliorare.',
    },
    importance: {
      label: 'Importanza',
      term: 'importanza',
      hint: '1: poche visite, poco valore. 10: passa tutto da lì.',
    },

    reach: { label: 'Persone raggiunte', term: 'persone', unit: 'al mese' },
    impactFactor: { label: 'Impatto su ognuna', term: 'impatto' },
    confidenceShare: { label: 'Fiducia', term: 'fiducia' },
    effortWeeks: { label: 'Sforzo', term: 'sforzo', unit: 'settimane di una persona' },

    aboveFold: { label: 'È visibile senza scorrere?', term: 'visibile senza scorrere' },
    noticedInFiveSeconds: { label: 'Si nota in 5 secondi?', term: 'si nota in 5 secondi' },
    addsOrRemoves: {
      label: 'Aggiunge o toglie qualcosa, e non cambia soltanto?',
      term: 'aggiunge o toglie qualcosa',
    },
    highTraffic: { label: 'La pagina o il canale ha molto traffico?', term: 'molto traffico' },
    fromInterviews: { label: 'Nasce da interviste?', term: 'nasce da interviste' },
    fromAnalytics: { label: 'Nasce da dati di navigazione?', term: 'nasce da dati di navigazione' },
    fromRecordings: {
      label: 'Nasce da registrazioni o dall’assistenza clienti?',
      term: 'nasce da registrazioni o assistenza',
    },
    addressesMotivation: { label: 'Agisce sulla motivazione?', term: 'agisce sulla motivazione' },
    reducesFriction: { label: 'Riduce l’attrito?', term: 'riduce l’attrito' },
    underFourHours: { label: 'Si realizza in meno di 4 ore?', term: 'si realizza in meno di 4 ore' },
  },
  en: {
    impact: { label: 'Impact', term: 'impact', hint: '1: the KPI hardly moves. 5: it changes a lot.' },
    speed: {
      label: 'Speed of return',
      term: 'speed',
      hint: '1: it shows after months. 5: it shows within days.',
    },
    effort: { label: 'Effort', term: 'effort', hint: '1: a few hours. 5: weeks of work.' },

    impactOfTen: { label: 'Impact', term: 'impact', hint: '1: the KPI hardly moves. 10: it changes a lot.' },
    confidenceOfTen: {
      label: 'Confidence',
      term: 'confidence',
      hint: '1: it is only an idea. 10: we have seen it happen.',
    },
    ease: { label: 'Ease', term: 'ease', hint: '1: weeks of work. 10: a few hours.' },
    potential: {
      label: 'Potential',
      term: 'potential',
      hint: '1: all is well there already. 10: there is a lot to improve.',
    },
    importance: {
      label: 'Importance',
      term: 'importance',
      hint: '1: few visits, little value. 10: everything passes there.',
    },

    reach: { label: 'People reached', term: 'people', unit: 'a month' },
    impactFactor: { label: 'Impact on each', term: 'impact' },
    confidenceShare: { label: 'Confidence', term: 'confidence' },
    effortWeeks: { label: 'Effort', term: 'effort', unit: 'weeks of one person' },

    aboveFold: { label: 'Is it seen without scrolling?', term: 'seen without scrolling' },
    noticedInFiveSeconds: { label: 'Is it noticed within 5 seconds?', term: 'noticed within 5 seconds' },
    addsOrRemoves: {
      label: 'Does it add or remove something, rather than just change it?',
      term: 'adds or removes something',
    },
    highTraffic: { label: 'Has the page or channel a lot of traffic?', term: 'a lot of traffic' },
    fromInterviews: { label: 'Does it come from interviews?', term: 'comes from interviews' },
    fromAnalytics: { label: 'Does it come from analytics?', term: 'comes from analytics' },
    fromRecordings: {
      label: 'Does it come from recordings or customer service?',
      term: 'comes from recordings or customer service',
    },
    addressesMotivation: { label: 'Does it act on motivation?', term: 'acts on motivation' },
    reducesFriction: { label: 'Does it reduce friction?', term: 'reduces friction' },
    underFourHours: { label: 'Is it done in under 4 hours?', term: 'done in under 4 hours' },
  },
})
