import type { Template } from '../template.ts'

/** Search engines see one site: everybody gets the links on the same day, and the answer stays weak. */
export const internalLinks: Template = {
  id: 'internal-links',
  level: 'consideration',
  facts: { kind: 'before-after', threshold: { relative: 0.2 }, durationDays: 56, looks: 'end' },
  words: {
    it: {
      title: 'Link interni: dagli articoli letti alle pagine che vendono',
      channel: 'SEO',
      lookFor: 'Quali articoli leggono in molti, e quanti di loro arrivano a una pagina che vende.',
      how: 'I link valgono per tutti dallo stesso giorno: quattro settimane prima, quattro dopo.',
      change: 'Aggiungere agli articoli più letti due link alle pagine che vendono',
      segment: 'Lettori che arrivano dai motori di ricerca',
      kpi: { name: 'Preventivi chiesti dai lettori', units: 'lettori', events: 'preventivi chiesti' },
      versions: [
        { name: 'Senza link', shows: 'Gli articoli come sono oggi' },
        { name: 'Con i link', shows: 'Due link alle pagine che vendono' },
      ],
    },
    en: {
      title: 'Internal links: from articles that are read to pages that sell',
      channel: 'SEO',
      lookFor: 'Which articles many people read, and how many of them reach a page that sells.',
      how: 'The links are there for everybody from the same day: four weeks before, four after.',
      change: 'Add two links to pages that sell to the articles most read',
      segment: 'Readers who come from search engines',
      kpi: { name: 'Quotes requested by readers', units: 'readers', events: 'quotes requested' },
      versions: [
        { name: 'No links', shows: 'The articles as they are' },
        { name: 'With links', shows: 'Two links to pages that sell' },
      ],
    },
  },
}
