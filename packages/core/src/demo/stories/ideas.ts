import type { Story } from '../story.ts'

/** Ideas as they come: a title, a hunch, and one with its hypothesis. */
export const ideas: readonly Story[] = [
  {
    id: 'related-links',
    writtenWeeksAgo: 15,
    level: 'consideration',
    rated: { impact: 3, speed: 2, effort: 2, impactOfTen: 5, confidenceOfTen: 8, ease: 9 },
    words: {
      it: {
        title: 'Cinque link dalle guide alle categorie',
        channel: 'SEO',
        owner: 'Responsabile marketing',
        because: 'Le categorie ricevono pochi link interni e restano in seconda pagina.',
        source: 'Search Console, ultimi tre mesi',
        change: 'Aggiungere cinque link dalle guide alla categoria giusta',
        segment: 'Ricerche senza il nostro nome',
        kpi: { name: 'Clic organici per pagina', units: 'pagine', events: 'clic' },
      },
      en: {
        title: 'Five links from the guides to the categories',
        channel: 'SEO',
        owner: 'Marketing lead',
        because: 'Category pages get few internal links and stay on the second page of results.',
        source: 'Search Console, last three months',
        change: 'Add five links from the guides to the right category',
        segment: 'Searches without our name',
        kpi: { name: 'Organic clicks per page', units: 'pages', events: 'clicks' },
      },
    },
  },
  {
    id: 'brand-keywords',
    writtenWeeksAgo: 5,
    level: 'conversion',
    rated: { impact: 3, speed: 4, effort: 1, impactOfTen: 7, confidenceOfTen: 4, ease: 7 },
    words: {
      it: {
        title: 'Google Ads: pausa delle parole con il nostro nome',
        channel: 'Google Ads',
        change: 'Sospendere le campagne di marca in metà delle province',
        segment: 'Ricerche con il nostro nome',
      },
      en: {
        title: 'Google Ads: pause the keywords with our name',
        channel: 'Google Ads',
        change: 'Pause the brand campaigns in half of the provinces',
        segment: 'Searches for our name',
      },
    },
  },
  {
    id: 'tasting-box',
    writtenWeeksAgo: 1,
    level: null,
    words: {
      it: { title: 'Confezione degustazione in homepage' },
      en: { title: 'Tasting box on the homepage' },
    },
  },
]
