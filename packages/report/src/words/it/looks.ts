import type { LookWords } from '../look-words.ts'

export const looks: LookWords = {
  place: (place) => {
    if (place.kind === 'extra') return 'lettura fuori piano'
    return place.kind === 'planned'
      ? `lettura ${place.number} di ${place.planned}`
      : `lettura ${place.number}`
  },
  tag: ({ place, on }) => `${place}, ${on}`,
  notYet: ({ place, next }) => ({
    lead: `${place}: non basta ancora`,
    end: `. Il test va avanti, la prossima lettura è ${next}.`,
  }),
  caution:
    'Il test è finito prima del previsto, e chi finisce prima ha di solito avuto anche un po’ di fortuna: a regime aspettati meno della stima.',
  trust: {
    units: ({ collected, planned, units }) =>
      `${collected} ${units}, il piano ne prevedeva ${planned} fino a questa lettura`,
    made: ({ made, planned, missed, extra, ended }) =>
      [
        `${made === 1 ? '1 lettura fatta' : `${made} letture fatte`} su ${planned} ${planned === 1 ? 'prevista' : 'previste'}`,
        ...(missed === 0 ? [] : [missed === 1 ? '1 saltata' : `${missed} saltate`]),
        extra === 0 ? 'nessuna in più' : `${extra} fuori piano`,
        ...(ended === null ? [] : [`il test è finito alla ${ended}`]),
      ].join(', '),
    anyTime: ({ made }) =>
      `${made === 1 ? '1 lettura' : `${made} letture`}, quando volevamo: il piano lo permette, e l’intervallo è più largo per questo`,
    level:
      'L’intervallo vale per tutte le letture insieme: guardare più volte non costa falsi allarmi in più',
  },
  details: {
    looks: 'Letture',
    weekly:
      'Una alla settimana, secondo O’Brien e Fleming (Lan e DeMets): le prime decidono solo davanti a differenze molto nette. Dalla parte del peggio si decide un po’ prima.',
    anyTime:
      'In qualunque momento: l’intervallo è una sequenza di confidenza (Waudby-Smith e altri, 2021), che vale qualunque momento si scelga per leggere.',
    single: 'Una alla fine; quelle fuori piano hanno speso una parte dell’errore, che all’ultima manca.',
    meaning: 'Per che cosa vale l’intervallo',
    meaningText:
      'Vale per tutte le letture insieme: in 95 test su 100 la differenza vera sta nell’intervallo a ogni lettura, non solo a questa.',
    level: 'Livello di questa lettura',
    levelText: ({ benefit, harm }) =>
      benefit === harm
        ? `p sotto ${benefit}, in meglio o in peggio. Tutte insieme le letture sbagliano al massimo 1 volta su 20.`
        : `p sotto ${benefit} in meglio, sotto ${harm} in peggio. Tutte insieme le letture sbagliano al massimo 1 volta su 20.`,
    pValue: 'Valore p nominale',
    nominal: (text) =>
      `${text} È il p di questa lettura da sola: si confronta con il livello qui accanto, non con 0,05.`,
  },
  plan: {
    weekly: ({ total, units, count, first, last }) =>
      count === 1
        ? `Campione: ${total} ${units}, una lettura, ${last}.`
        : `Campione: ${total} ${units}. ${count} letture, una alla settimana: la prima ${first}, l’ultima ${last}. Se una basta, il test finisce lì.`,
    anyTime: ({ total, units, last }) =>
      `Campione: ${total} ${units}. Letture in qualunque momento, l’ultima ${last}: per questo gli intervalli sono più larghi.`,
  },
  alarm: {
    worse: ({ arm, measure }) => `«${arm}» peggiora nettamente (${measure}): leggi ora.`,
    lower: ({ arm, measure }) => `«${arm}» va nettamente peggio (${measure}): leggi ora.`,
  },
  extraCaveat: ({ extra }) =>
    `${extra === 1 ? '1 lettura' : `${extra} letture`} fuori piano: l’intervallo ne tiene conto.`,
  note: 'Prima della lettura scrivi i numeri della settimana.',
  chart: {
    title: ({ kpi }) => `${kpi}, lettura per lettura`,
    caption: ({ place, on, interval, estimate }) => `${place}, ${on}: ${interval}, stima ${estimate}`,
    step: ({ place, interval, said }) => `${place}: ${interval}, ${said}.`,
    axis: 'Giorno della lettura',
    key: 'Rombo pieno: la lettura che ha chiuso il test. Vuoti: non bastavano, il triangolo era fuori piano. Tacca grigia: non fatta.',
    notYet: 'non basta ancora',
    missed: 'saltata',
    notNeeded: 'non serve più',
    notEstimable: 'troppo pochi dati',
    headers: (units) => ['Lettura', units, 'Intervallo e stima', 'Esito'],
    row: ({ number, on }) => (number === null ? `Fuori piano, ${on}` : `${number}ª, ${on}`),
  },
}
