import type { PrePeriodWords } from '../pre-period-words.ts'

export const prePeriod: PrePeriodWords = {
  plan: (name) =>
    `Il confronto tiene conto di un dato di prima dell’inizio, «${name}»: chi non ce l’ha conta lo stesso.`,
  rate: (kpi) => `${kpi} (con correzione)`,
  method:
    'Confronto fra due medie, a due code, tolto ciò che il dato di prima lascia prevedere (CUPED): test t di Welch sui valori corretti. L’intervallo della variazione percentuale è quello di Fieller, dallo stesso test.',
  label: 'Dato di prima',
  gained: ({ name, correlation, change }) => `«${name}»: correlazione ${correlation}, varianza ${change}.`,
  negligible: ({ name, correlation, change }) =>
    `«${name}»: correlazione ${correlation}, varianza ${change}. Non ci ha fatto guadagnare nulla; il risultato vale lo stesso.`,
  none: (name) =>
    `«${name}»: non lascia prevedere nulla, quindi non è stato corretto nulla. Il risultato vale lo stesso.`,
  unusable: (name) =>
    `«${name}»: non si può usare, perché in una versione non ce l’ha nessuno o le somme sono troppo imprecise. Confronto senza correzione.`,
  without: ({ control, treatment, letter }) =>
    `Senza questo dato, e nel conto lo stesso: ${control} con A e ${treatment} con ${letter}.`,
  unadjusted: (level) => `Senza correzione, intervallo al ${level}`,
  unadjustedText: ({ control, treatment, letter, effect, pValue }) =>
    `${control} con A e ${treatment} con ${letter}${effect === null ? '' : `; ${effect}`}; p ${pValue}`,
  trust: {
    useful: ({ name, times }) =>
      `Corretto con «${name}», come da piano: vale come avere ${times} volte le persone`,
    nothing: (name) => `Corretto con «${name}», come da piano: non ci ha fatto guadagnare nulla`,
    none: (name) => `«${name}» non lascia prevedere nulla: nessuna correzione`,
    unusable: (name) => `«${name}» non si può usare: confronto senza la correzione del piano`,
  },
}
