import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Names = { readonly unitName: string; readonly eventName: string }

export const messages = defineMessages({
  it: {
    question: 'Ha funzionato davvero o è stato un caso?',
    lead: 'Incolla l’ultimo test che hai fatto: in un minuto sai che cosa puoi dire, che cosa no e quanto puoi fidarti.',
    read: 'Leggi un test già fatto',
    writeIdea: 'Scrivi un’idea',
    planner: 'Si può testare? Prova con i tuoi numeri',
    toToday: 'Torna a oggi',
    yourNumbers: 'I tuoi numeri',
    from: 'da Excel, Mailchimp, Meta',
    units: 'Visite',
    events: 'Ordini',
    unitsName: 'Che cosa conti come persone',
    eventsName: 'Che cosa conti come conversioni',
    // With a person's own words no singular can be guessed: "su" takes them as they are.
    kpi: ({ unitName, eventName }: Names) =>
      unitName.trim() === 'Visite'
        ? `${eventName.trim()} per visita`
        : `${eventName.trim()} su ${unitName.trim()}`,
    versionA: 'Versione A',
    versionB: 'Versione B',
    cells: {
      controlUnits: 'versione A, persone',
      controlEvents: 'versione A, conversioni',
      treatmentUnits: 'versione B, persone',
      treatmentEvents: 'versione B, conversioni',
    },
    unreadable: ({ text, where }: { readonly text: string; readonly where: string }) =>
      `«${text}» non è un numero (${where}). Scrivilo con le sole cifre, per esempio 12640.`,
    hint: 'Scrivi quattro numeri, o incollali insieme: A poi B, persone poi conversioni.',
    lowerIsBetter: 'Qui è meglio se scende',
    higherIsBetter: 'Qui è meglio se sale',
    unequalOnPurpose: 'Non era diviso a metà, di proposito',
    title: 'Che cosa hai provato?',
    save: 'Tieni questo test',
  },
  en: {
    question: 'Did it really work, or was it chance?',
    lead: 'Paste the last test you ran: in a minute you know what you can say, what you cannot, and how far to rely on it.',
    read: 'Read a finished test',
    writeIdea: 'Write an idea',
    planner: 'Can this be tested? Try your numbers',
    toToday: 'Back to today',
    yourNumbers: 'Your numbers',
    from: 'from Excel, Mailchimp, Meta',
    units: 'Visits',
    events: 'Orders',
    unitsName: 'What you count as people',
    eventsName: 'What you count as conversions',
    kpi: ({ unitName, eventName }) =>
      unitName.trim() === 'Visits'
        ? `${eventName.trim()} per visit`
        : `${eventName.trim()} out of ${unitName.trim()}`,
    versionA: 'Version A',
    versionB: 'Version B',
    cells: {
      controlUnits: 'version A, people',
      controlEvents: 'version A, conversions',
      treatmentUnits: 'version B, people',
      treatmentEvents: 'version B, conversions',
    },
    unreadable: ({ text, where }) =>
      `“${text}” is not a number (${where}). Write it in digits only, such as 12640.`,
    hint: 'Type four numbers, or paste them together: A then B, people then conversions.',
    lowerIsBetter: 'Here lower is better',
    higherIsBetter: 'Here higher is better',
    unequalOnPurpose: 'It was not split in half, on purpose',
    title: 'What did you try?',
    save: 'Keep this test',
  },
})
