import type { SurpriseWords } from '../surprise-words.ts'

export const surprises: SurpriseWords = {
  beyondHistory: ({ effect, tests, expected }) =>
    `Effetto insolito: ${effect}. Rispetto a ${tests} test confrontabili, ci si aspettava ${expected}: prima di crederci, controlla come sono stati presi i dati`,
  sureOfFew: ({ count, units }) =>
    `Differenza molto netta con pochissimi dati: per caso capiterebbe meno di 1 volta su un milione, e una versione ha solo ${count} ${units}. Controlla come sono stati presi i dati`,
  weekdaysDiffer:
    'Le versioni non hanno avuto gli stessi giorni della settimana: parte della differenza può venire da lì',
  daysReverse: ({ together, byDay }) =>
    `Il totale e i singoli giorni si contraddicono: ${together} in tutto, ${byDay} giorno per giorno. Controlla se la ripartizione è cambiata durante il test`,
}
