import type { Story } from '../story.ts'

/** A finished test, typed in with no plan: a hint, to be tested with a criterion. */
export const subjectLine: Story = {
  id: 'subject-line',
  writtenWeeksAgo: 24,
  level: 'consideration',
  finished: {
    control: { units: 4180, successes: 163 },
    treatment: { units: 4205, successes: 207 },
  },
  decision: { action: 'iterate', daysLater: 1 },
  lesson: { type: 'message', reviewWeeksAgo: -7 },
  words: {
    it: {
      title: 'Oggetto della newsletter con il prezzo',
      channel: 'Newsletter',
      owner: 'Responsabile marketing',
      kpi: { name: 'Clic sulla newsletter', units: 'destinatari', events: 'clic' },
      next: 'Oggetto con il prezzo: su quattro invii, con un criterio scritto prima',
      lesson: {
        takeaway: 'Il prezzo nell’oggetto sembra portare più clic: è un indizio, non ancora una regola.',
        believed: 'Parlare di prezzo nell’oggetto facesse sembrare tutto uno sconto.',
        done: 'Un solo invio, diviso a metà dallo strumento della newsletter.',
        learned: 'L’intervallo sta sopra lo zero, ma la soglia non era scritta e l’invio era uno.',
        soWhat: 'Si ripete su quattro invii, contando gli ordini e non solo i clic.',
        scope: 'Newsletter del giovedì',
        tags: ['newsletter', 'oggetto', 'prezzo'],
      },
    },
    en: {
      title: 'Newsletter subject with the price',
      channel: 'Newsletter',
      owner: 'Marketing lead',
      kpi: { name: 'Newsletter clicks', units: 'recipients', events: 'clicks' },
      next: 'Subject with the price: four issues, and a criterion written first',
      lesson: {
        takeaway: 'The price in the subject seems to bring more clicks: a hint, not a rule yet.',
        believed: 'A price in the subject made everything look like a sale.',
        done: 'A single issue, split in half by the newsletter tool.',
        learned: 'The range is above zero, but no threshold was written and it was one issue.',
        soWhat: 'We repeat it over four issues, counting orders and not only clicks.',
        scope: 'Thursday newsletter',
        tags: ['newsletter', 'subject', 'price'],
      },
    },
  },
}
