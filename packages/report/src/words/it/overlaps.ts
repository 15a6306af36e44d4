import type { OverlapWords } from '../overlap-words.ts'

export const overlaps: OverlapWords = {
  shared: { segment: 'stesso pubblico', channel: 'stesso canale', kpi: 'stesso KPI' },
  state: { running: 'in corso', planned: 'in programma' },
  title: ({ count }) =>
    count === 1
      ? 'Negli stessi giorni un altro test tocca le stesse cose.'
      : `Negli stessi giorni altri ${count} test toccano le stesse cose.`,
  days: ({ from, to, days }) => `${days} giorni insieme, ${from}–${to}`,
  day: ({ on }) => `1 giorno insieme, ${on}`,
  line: ({ state, shared, when }) => `${state} · ${shared} · ${when}`,
  mixing: 'I risultati possono mescolarsi.',
  sameKpi: 'Se il KPI di tutta l’azienda si muove, non si saprà per quale test.',
  crowded: ({ count, segment }) =>
    `${count} test sullo stesso pubblico («${segment}»): i risultati possono mescolarsi.`,
  from: ({ on }) => `Corrono tutti insieme dal giorno ${on}.`,
  traffic: ({ total, units }) =>
    `In tutto contano su ${total} ${units} al giorno: se ne passano meno, o se ogni persona entra in un test solo, ognuno dura di più.`,
  free: 'Puoi avviare lo stesso, o spostare le date.',
}
