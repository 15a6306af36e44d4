import type { Template } from '../template.ts'

/** The phone's counter draws whose turn it is. Few people in few days: only points make a threshold. */
export const fairPitch: Template = {
  id: 'fair-pitch',
  level: 'consideration',
  facts: { kind: 'ab', threshold: { absolute: 0.1 }, durationDays: 3, looks: 'end' },
  words: {
    it: {
      title: 'Fiera: cominciare da una domanda o dal prodotto',
      channel: 'Fiera',
      lookFor: 'Con quante persone si parla in un giorno di fiera, e quante fissano un appuntamento.',
      how: 'Il contatore sul telefono tira a sorte quale apertura tocca alla prossima persona.',
      change: 'Cominciare da una domanda sul loro lavoro, poi mostrare il prodotto',
      segment: 'Chi si ferma allo stand',
      kpi: { name: 'Appuntamenti fissati', units: 'persone allo stand', events: 'appuntamenti' },
      versions: [
        { name: 'Prodotto', shows: 'Si comincia mostrando il prodotto' },
        { name: 'Domanda', shows: 'Si comincia da una domanda' },
      ],
    },
    en: {
      title: 'Trade fair: open with a question or with the product',
      channel: 'Trade fair',
      lookFor: 'How many people one talks to in a day at the fair, and how many make an appointment.',
      how: 'The counter on the phone draws which opening the next person gets.',
      change: 'Open with a question about their work, then show the product',
      segment: 'People who stop at the stand',
      kpi: { name: 'Appointments made', units: 'people at the stand', events: 'appointments' },
      versions: [
        { name: 'Product', shows: 'We begin by showing the product' },
        { name: 'Question', shows: 'We begin with a question' },
      ],
    },
  },
}
