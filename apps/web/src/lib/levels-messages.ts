import { defineMessages } from './i18n/define-messages.ts'

/** Where a test works in the funnel. */
export const levelsMessages = defineMessages({
  it: {
    awareness: 'Farsi conoscere',
    consideration: 'Farsi considerare',
    conversion: 'Convertire',
    retention: 'Far tornare',
  },
  en: {
    awareness: 'Get known',
    consideration: 'Get considered',
    conversion: 'Convert',
    retention: 'Bring back',
  },
})
