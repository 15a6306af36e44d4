import type { SurpriseWords } from '../surprise-words.ts'

export const surprises: SurpriseWords = {
  beyondHistory: ({ effect, tests, expected }) =>
    `Effetto insolito: ${effect}. Dopo i ${tests} test già letti ci si aspettava ${expected}: prima di crederci, controlla come sono stati presi i dati`,
  sureOfFew: ({ count, units, pValue }) =>
    `Quasi certo con pochissimi dati: p ${pValue} con ${count} ${units} in una versione. Controlla come sono stati presi i dati`,
  weekdaysDiffer:
    'Le versioni non hanno avuto gli stessi giorni della settimana: parte della differenza può venire da lì',
  daysReverse: ({ together, byDay }) =>
    `Il totale e i singoli giorni si contraddicono: ${together} in tutto, ${byDay} giorno per giorno. Controlla se la ripartizione è cambiata durante il test`,
}
