import type { Template } from '../template.ts'

/** A short form always fills more: only leads that sales keeps decide. */
export const leadForm: Template = {
  id: 'lead-form',
  level: 'conversion',
  facts: { kind: 'ab', threshold: { relative: 0.2 }, durationDays: 42, maturationDays: 14 },
  guardrails: [{ id: 'rejected-leads', direction: 'lower', margin: { absolute: 0.01 }, mode: 'watched' }],
  words: {
    it: {
      title: 'Modulo di contatto: quattro campi invece di nove',
      channel: 'Sito',
      lookFor: 'Quanti aprono il modulo e non lo inviano, a quale campo, e quali campi servono alle vendite.',
      how: 'Uno strumento A/B tira a sorte il modulo di ogni visitatore.',
      change: 'Lasciare solo i campi che servono alla prima chiamata',
      segment: 'Chi arriva alla pagina dei contatti',
      kpi: { name: 'Lead qualificati', units: 'visitatori', events: 'lead qualificati' },
      versions: [
        { name: 'Modulo lungo', shows: 'I campi di oggi' },
        { name: 'Modulo corto', shows: 'Nome, e-mail, azienda, richiesta' },
      ],
      guardrails: [{ name: 'Lead scartati', event: 'lead scartati' }],
    },
    en: {
      title: 'Contact form: four fields instead of nine',
      channel: 'Website',
      lookFor: 'How many open the form and do not send it, at which field, and which fields sales needs.',
      how: 'An A/B tool draws the form of each visitor.',
      change: 'Keep only the fields that the first call needs',
      segment: 'People who reach the contact page',
      kpi: { name: 'Qualified leads', units: 'visitors', events: 'qualified leads' },
      versions: [
        { name: 'Long form', shows: 'The fields of today' },
        { name: 'Short form', shows: 'Name, e-mail, company, request' },
      ],
      guardrails: [{ name: 'Rejected leads', event: 'rejected leads' }],
    },
  },
}
