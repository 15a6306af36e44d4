import { defineMessages } from '../../lib/i18n/define-messages.ts'

/** The plan of one version, a new channel or segment, against what an outcome may cost. */
export const goalMessages = defineMessages({
  it: {
    channel: 'Che canale proviamo',
    channelName: 'Nome del canale',
    channelNameHint: 'Per esempio: LinkedIn, responsabili HR.',
    channelShows: 'Che cosa facciamo lì (facoltativo)',
    channelShowsHint: 'Una riga. Per esempio: due annunci con la guida gratuita.',

    cost: 'Quanto può costare',
    kpiHint: 'Per esempio: costo per lead qualificato.',
    eventName: 'Che risultato paghiamo',
    eventHint: 'Per esempio: lead qualificati.',
    currency: 'Valuta',
    currencyHint: 'Per esempio: €.',
    goal: 'Obiettivo',
    goalHint: 'Il massimo che un risultato può costare.',
    expectedCost: 'Costo che ti aspetti (facoltativo)',
    expectedCostHint: 'Serve a dire quanto è probabile arrivarci.',

    risk: 'Quanto rischiamo',
    spendCap: 'Tetto di spesa',
    spendCapHint: 'Quando è raggiunto, il test finisce.',
    stopLoss: 'Stop-loss (facoltativo)',
    stopLossHint: 'Ci si ferma prima, se questa spesa non porta nemmeno un risultato.',

    looksWeekly: 'Una volta la settimana',
    looksWeeklyNote:
      'Le prime letture chiedono più prudenza dell’ultima, così guardare spesso non inganna. Se una è chiara, il test finisce lì.',
    whatWeDo: 'Che cosa facciamo',
    believedCost: 'Costo che ci aspettiamo',
    outlookEmpty:
      'Con obiettivo e tetto di spesa, qui diciamo quanti risultati aspettarsi e che cosa il test potrà dire.',
  },
  en: {
    channel: 'Which channel we try',
    channelName: 'Name of the channel',
    channelNameHint: 'For example: LinkedIn, HR managers.',
    channelShows: 'What we do there (optional)',
    channelShowsHint: 'One line. For example: two ads with the free guide.',

    cost: 'What it may cost',
    kpiHint: 'For example: cost per qualified lead.',
    eventName: 'Which outcome we pay for',
    eventHint: 'For example: qualified leads.',
    currency: 'Currency',
    currencyHint: 'For example: €.',
    goal: 'Goal',
    goalHint: 'The most an outcome may cost.',
    expectedCost: 'Cost you expect (optional)',
    expectedCostHint: 'Lets us say how likely it is to get there.',

    risk: 'What we risk',
    spendCap: 'Spend cap',
    spendCapHint: 'Once it is reached, the test ends.',
    stopLoss: 'Stop-loss (optional)',
    stopLossHint: 'We stop early if this much brings not a single outcome.',

    looksWeekly: 'Once a week',
    looksWeeklyNote:
      'The first readings ask for more caution than the last, so that looking often does not mislead. If one is clear, the test ends there.',
    whatWeDo: 'What we do',
    believedCost: 'Cost we expect',
    outlookEmpty:
      'With goal and spend cap, we say here how many outcomes to expect and what the test will be able to say.',
  },
})
