import type { PriorityModel } from '@cimento/core'
import { insideSentence } from '@cimento/report'
import { defineMessages } from '../i18n/define-messages.ts'

type Of = { readonly score: string; readonly key: string }

/** What a score is called wherever one is shown. */
export const scoreWords = defineMessages({
  it: {
    score: 'Punteggio',
    none: 'senza punteggio',
    by: ({ model }: { readonly model: string }) => `Punteggio: ${insideSentence(model)}`,
    scoreOf: ({ score, key }: Of) => `${score}: il punteggio di ${key}, con la formula`,
    models: {
      'impact-speed-effort': 'Impatto × velocità ÷ sforzo',
      'ice-mean': 'ICE',
      'ice-product': 'ICE a prodotto',
      pie: 'PIE',
      rice: 'RICE',
      pxl: 'PXL',
    } satisfies Record<PriorityModel, string>,
  },
  en: {
    score: 'Score',
    none: 'no score',
    by: ({ model }) => `Score: ${insideSentence(model)}`,
    scoreOf: ({ score, key }) => `${score}: the score of ${key}, with its formula`,
    models: {
      'impact-speed-effort': 'Impact × speed ÷ effort',
      'ice-mean': 'ICE',
      'ice-product': 'ICE as a product',
      pie: 'PIE',
      rice: 'RICE',
      pxl: 'PXL',
    },
  },
})
