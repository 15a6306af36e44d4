import type { Story } from '../story.ts'

/** A plan that can start next Monday; the platform will decide who sees what. */
export const videoOpening: Story = {
  id: 'video-opening',
  writtenWeeksAgo: 2,
  level: 'awareness',
  rated: { impact: 3, speed: 4, effort: 3, impactOfTen: 6, confidenceOfTen: 7, ease: 8 },
  test: {
    startsWeeksAgo: -1,
    facts: {
      kind: 'delivery',
      threshold: { absolute: 0.006 },
      baseline: 0.083,
      unitsPerDay: 5900,
      durationDays: 14,
    },
  },
  words: {
    it: {
      title: 'Video breve: aprire con il problema invece che con il logo',
      channel: 'Social a pagamento',
      owner: 'Responsabile marketing',
      because: 'Due persone su tre lasciano entro tre secondi.',
      source: 'Statistiche dei video, ultimo trimestre',
      change: 'Aprire con «il caffè di ieri sa di ieri» invece che con il logo',
      segment: 'Amanti del caffè, Lombardia e Veneto',
      kpi: { name: 'Visualizzazioni fino a metà', units: 'persone raggiunte', events: 'visualizzazioni' },
      activityReason: 'Se più persone arrivano a metà, anche i tre video di Natale si aprono con il problema',
      versions: [
        { name: 'Logo', shows: 'Tre secondi di logo' },
        { name: 'Problema', shows: 'La tazza di ieri, poi quella di oggi' },
      ],
    },
    en: {
      title: 'Short video: open with the problem instead of the logo',
      channel: 'Paid social',
      owner: 'Marketing lead',
      because: 'Two people in three leave within three seconds.',
      source: 'Video statistics, last quarter',
      change: 'Open with “yesterday’s coffee tastes of yesterday” instead of the logo',
      segment: 'Coffee lovers, two regions',
      kpi: { name: 'Views to the middle', units: 'people reached', events: 'views' },
      activityReason: 'If more reach the middle, the three Christmas videos open with the problem too',
      versions: [
        { name: 'Logo', shows: 'Three seconds of logo' },
        { name: 'Problem', shows: 'Yesterday’s cup, then today’s' },
      ],
    },
  },
}
