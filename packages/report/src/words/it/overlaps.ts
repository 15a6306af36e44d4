import type { OverlapWords } from '../overlap-words.ts'

export const overlaps: OverlapWords = {
  shared: { segment: 'stesso pubblico', channel: 'stesso canale', kpi: 'stesso KPI' },
  state: { running: 'in corso', planned: 'in programma' },
  title: ({ count }) =>
    count === 1
      ? 'Negli stessi giorni un altro test tocca le stesse cose.'
      : `Negli stessi giorni altri ${count} test toccano le stesse cose.`,
  days: ({ from, to, days }) => `${days} giorni in comune, ${from}–${to}`,
  day: ({ on }) => `1 giorno in comune, ${on}`,
  line: ({ state, shared, when }) => `${state} · ${shared} · ${when}`,
  mixing: 'I risultati possono mescolarsi.',
  sameKpi: 'Se il KPI dell’azienda si muove, non si saprà a quale test si deve.',
  crowded: ({ count, segment }) =>
    `${count} test sullo stesso pubblico («${segment}»): i risultati possono mescolarsi.`,
  from: ({ on }) => `Da ${on} sono in corso tutti insieme.`,
  traffic: ({ total, units }) =>
    `In tutto contano su ${total} ${units} al giorno: se ne passano meno, o se ogni persona entra in un test solo, ognuno dura di più.`,
  free: 'Puoi avviarlo lo stesso, o spostare le date.',
}
