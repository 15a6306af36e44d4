import type { GoalPlanWords } from '../goal-plan-words.ts'

export const goalPlan: GoalPlanWords = {
  when: ({ from, to, version }) => `Da ${from} a ${to}: «${version}», contro un obiettivo.`,
  criterion: ({ kpi, goal }) => `Criterio: ${kpi}, con tutto l’intervallo sotto ${goal}.`,
  cap: (cap) => `Tetto di spesa: ${cap}.`,
  stopLoss: (stopLoss) => `Stop-loss: ci fermiamo se spendiamo ${stopLoss} senza risultati.`,
  readings: ({ count, first, last }) =>
    count === 1
      ? `Una lettura, ${first}.`
      : `${count} letture, una alla settimana: la prima ${first}, l’ultima ${last}, o prima se il tetto finisce. Prima dell’ultima l’intervallo è più largo; se una basta, il test finisce lì.`,
  caveat:
    'Un canale solo, contro un obiettivo: dirà quanto costa, non se altrove sarebbe costato meno negli stessi giorni.',
  expected: ({ kpi, goal }) => `Ci aspettiamo: ${kpi} sotto ${goal}.`,
  falsifier: ({ kpi, goal }) => `Ci sbagliamo se un risultato costa più di ${goal} (${kpi}).`,
  noFalsifier: 'Nessun obiettivo scritto prima: questa ipotesi non si può smentire.',
  outlook: {
    sentence: ({ cap, goal, outcomes, events, low, high }) =>
      `Con ${cap} e obiettivo ${goal}, ti aspetti circa ${outcomes} ${events}: con questi numeri il costo vero potrebbe ${
        high === null ? `essere da ${low} in su` : `stare tra ${low} e ${high}`
      }.`,
    met: {
      caption: 'Quante volte il costo risulterà sotto l’obiettivo',
      cost: 'Se il costo vero è',
      probability: 'Sotto l’obiettivo',
      atGoal: (cost) => `${cost}, pari all’obiettivo`,
      ofGoal: ({ cost, part }) => `${cost}, ${part} dell’obiettivo`,
      part: {
        half: 'metà',
        'two-thirds': 'due terzi',
        'three-quarters': 'tre quarti',
        'four-fifths': 'quattro quinti',
      },
      expected: (cost) => `${cost}, come previsto`,
    },
    falseAlarm: 'Se il costo vero è pari all’obiettivo, sbagliamo al massimo 1 volta su 40.',
    enough: ({ cost, money, cap }) =>
      `Se il costo vero è ${cost}, per mostrarlo 8 volte su 10 servono circa ${money}: il tetto, ${cap}, basta.`,
    moneyNeeded: ({ cost, money, cap }) =>
      `Se il costo vero è ${cost}, per mostrarlo 8 volte su 10 servono circa ${money}; il tetto è ${cap}. Puoi alzare il tetto, contare qualcosa che capita più spesso, o dirlo apertamente.`,
    notShowable: (cost) =>
      `Con un costo previsto di ${cost} nessuna spesa lo mostrerebbe sotto l’obiettivo. Puoi alzare l’obiettivo, o non fare il test.`,
    stopLoss: ({ stopLoss, chance }) =>
      `Stop-loss a ${stopLoss}: se il costo fosse pari all’obiettivo, capiterebbe ${chance}.`,
    oneIn: (times) => `circa 1 volta su ${times}`,
    belowOneIn: (times) => `meno di 1 volta su ${times}`,
  },
  calendar: {
    title: ({ key, title, number, planned }) => `${key} · Lettura ${number} di ${planned}: ${title}`,
    reading: ({ number, planned, on }) => `Lettura ${number} di ${planned}: ${on}.`,
    readingMoved: ({ number, planned, day, on, because }) =>
      `Lettura ${number} di ${planned}: da ${day} passa a ${on}, ${because}.`,
    note: 'Prima della lettura scrivi spesa e risultati della settimana.',
  },
}
