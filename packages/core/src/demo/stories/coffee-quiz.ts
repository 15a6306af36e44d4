import type { Story } from '../story.ts'

/** Running on a split that is not the planned one: somebody has to look before it goes on. */
export const coffeeQuiz: Story = {
  id: 'coffee-quiz',
  writtenWeeksAgo: 3,
  level: 'consideration',
  rated: { impact: 3, speed: 3, effort: 4, impactOfTen: 6, confidenceOfTen: 5, ease: 4 },
  test: {
    startsWeeksAgo: 1,
    facts: { threshold: { relative: 0.2 }, baseline: 0.034, unitsPerDay: 890, durationDays: 28 },
    counts: [
      { units: 13720, successes: 470 },
      { units: 11230, successes: 431 },
    ],
  },
  words: {
    it: {
      title: 'Quiz «quale caffè fa per te?» in homepage',
      channel: 'Sito',
      owner: 'Responsabile marketing',
      because: 'La domanda più frequente in chat è «quale mi consigliate?».',
      source: '180 conversazioni in chat',
      change: 'Aprire la homepage con un quiz di quattro domande',
      segment: 'Nuovi visitatori',
      kpi: { name: 'Ordini per visita', units: 'visite', events: 'ordini' },
      versions: [
        { name: 'Homepage di oggi', shows: 'Le offerte del mese' },
        { name: 'Quiz', shows: 'Quattro domande e un consiglio' },
      ],
    },
    en: {
      title: 'A quiz on the homepage: which coffee is yours?',
      channel: 'Website',
      owner: 'Marketing lead',
      because: 'The most frequent question in the chat is “which one do you recommend?”.',
      source: '180 chat conversations',
      change: 'Open the homepage with a quiz of four questions',
      segment: 'New visitors',
      kpi: { name: 'Orders per visit', units: 'visits', events: 'orders' },
      versions: [
        { name: 'Today’s homepage', shows: 'The offers of the month' },
        { name: 'Quiz', shows: 'Four questions and a recommendation' },
      ],
    },
  },
}
