import { defineMessages } from '../../lib/i18n/define-messages.ts'

/** The plan of a change that is seen before and after. */
export const periodMessages = defineMessages({
  it: {
    changesOn: 'Giorno del cambiamento',
    changesOnHint: 'Il primo giorno con la novità. Da qui in poi è «dopo».',
    weeksBefore: 'Settimane prima',
    weeksBeforeHint: 'Almeno 2. Possono essere già passate.',
    weeksAfter: 'Settimane dopo',
    weeksAfterHint: 'Almeno 2, meglio quante prima.',
    weeks: 'settimane',
    span: ({ from, until, change, to }: Record<'from' | 'until' | 'change' | 'to', string>) =>
      `Prima: dal ${from} al ${until}. Dopo: dal ${change} al ${to}.`,
    changesInPast:
      'Il cambiamento è già avvenuto. Si può avviare lo stesso: resterà scritto che il piano è nato dopo.',
    versions: 'Prima e dopo',
    before: 'Prima',
    after: 'Dopo',
    nameBefore: 'Nome di com’era',
    nameAfter: 'Nome della novità',
    nameBeforeHint: 'Per esempio: Modulo lungo.',
    nameAfterHint: 'Per esempio: Modulo corto.',
    showsBefore: 'Che cosa si vedeva',
    showsAfter: 'Che cosa si vede ora',
    showsHint: 'Una riga.',
    outlook:
      'Confronta le settimane dopo con quelle prima. Dirà se il numero è cambiato, non perché: stagione, prezzi e concorrenti cambiano anche loro.',
    outlookWeak: 'Solidità: al massimo debole. Il consiglio non sarà mai di scalare.',
    outlookDays:
      'Quanto piccolo potrà essere l’effetto visibile dipende da quanto i giorni cambiano da soli: lo diranno i giorni di prima.',
    outlookInstead:
      'Se puoi dividere il pubblico a caso, scegli «Il caso»: con gli stessi giorni sapresti molto di più.',
    guardrailsNone: 'Prima e dopo non hanno misure di guardia: togli quelle scritte qui sotto.',
  },
  en: {
    changesOn: 'Day of the change',
    changesOnHint: 'The first day with the news. From here on it is “after”.',
    weeksBefore: 'Weeks before',
    weeksBeforeHint: 'At least 2. They may have passed already.',
    weeksAfter: 'Weeks after',
    weeksAfterHint: 'At least 2, better as many as before.',
    weeks: 'weeks',
    span: ({ from, until, change, to }) =>
      `Before: from ${from} to ${until}. After: from ${change} to ${to}.`,
    changesInPast:
      'The change has already happened. You can start anyway: it will be noted that the plan came later.',
    versions: 'Before and after',
    before: 'Before',
    after: 'After',
    nameBefore: 'Name of what was',
    nameAfter: 'Name of what is new',
    nameBeforeHint: 'For example: Long form.',
    nameAfterHint: 'For example: Short form.',
    showsBefore: 'What people saw',
    showsAfter: 'What people see now',
    showsHint: 'One line.',
    outlook:
      'Compares the weeks after with those before. It will say whether the number changed, not why: season, prices and competitors change too.',
    outlookWeak: 'Evidence: weak at most. The advice will never be to scale.',
    outlookDays:
      'How small an effect can be and still be seen depends on how much days differ by themselves: the days before will tell.',
    outlookInstead:
      'If you can split the audience at random, choose “Chance”: the same days would tell you much more.',
    guardrailsNone: 'Before and after have no guardrails: remove those written below.',
  },
})
