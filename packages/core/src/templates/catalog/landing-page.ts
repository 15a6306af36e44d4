import type { Template } from '../template.ts'

/** More requests are no success where sales throws them away: those count against it, once they had time to look. */
export const landingPage: Template = {
  id: 'landing-page',
  level: 'conversion',
  facts: { kind: 'ab', threshold: { relative: 0.2 }, durationDays: 28, maturationDays: 14 },
  guardrails: [{ id: 'rejected-requests', direction: 'lower', margin: { absolute: 0.005 }, mode: 'watched' }],
  words: {
    it: {
      title: 'Landing: una promessa sola, con la prova accanto',
      channel: 'Sito',
      lookFor: 'Che cosa non trova chi arriva e se ne va: registrazioni, chiamate, ricerche nel sito.',
      how: 'Uno strumento A/B tira a sorte la pagina di ogni visitatore.',
      change: 'Mettere in alto una promessa sola, con accanto il caso di un cliente',
      segment: 'Chi arriva dagli annunci',
      kpi: { name: 'Preventivi chiesti', units: 'visitatori', events: 'preventivi chiesti' },
      versions: [
        { name: 'Com’è oggi', shows: 'La landing di oggi' },
        { name: 'Promessa e prova', shows: 'Una promessa, il caso di un cliente, un modulo' },
      ],
      guardrails: [{ name: 'Richieste scartate', event: 'richieste scartate' }],
    },
    en: {
      title: 'Landing page: one promise, with the proof beside it',
      channel: 'Website',
      lookFor: 'What people who arrive and leave did not find: recordings, calls, searches on the site.',
      how: 'An A/B tool draws the page of each visitor.',
      change: 'Put one promise at the top, with the case of a customer beside it',
      segment: 'People who come from ads',
      kpi: { name: 'Quotes requested', units: 'visitors', events: 'quotes requested' },
      versions: [
        { name: 'As it is', shows: 'The landing page of today' },
        { name: 'Promise and proof', shows: 'One promise, the case of a customer, one form' },
      ],
      guardrails: [{ name: 'Rejected requests', event: 'rejected requests' }],
    },
  },
}
