import { defineMessages } from '../../lib/i18n/define-messages.ts'

export const adviceMessages = defineMessages({
  it: {
    title: 'Come decidiamo',
    hint: 'Il consiglio segue questa regola; a decidere è sempre una persona. Nessuna fa scalare con dati non affidabili, o se peggiora ciò che non deve peggiorare.',
    neverScaled:
      'Il consiglio segue questa regola. In un prima e dopo nessuna fa scalare: manca un confronto negli stessi giorni.',
    older: 'Le vostre regole sono cambiate dopo che le avete scelte qui. Questo piano usa quelle di allora.',
    takeNew: 'Usa quelle nuove',
    writeOwn: 'Scrivi regole vostre nelle impostazioni',
    seeOwn: 'Vedi le vostre regole nelle impostazioni',
  },
  en: {
    title: 'How we decide',
    hint: 'The advice follows this rule; a person always decides. None of them scales with unreliable data, or when something that must not get worse does.',
    neverScaled:
      'The advice follows this rule. Before and after, none of them scales: there is no comparison on the same days.',
    older: 'Your rules have changed since you chose them here. This plan uses those of then.',
    takeNew: 'Use the new ones',
    writeOwn: 'Write rules of your own in the settings',
    seeOwn: 'See your own rules in the settings',
  },
})
