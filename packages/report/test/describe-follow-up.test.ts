import { decide, followUp, followUpOutcomes } from '@cimento/core'
import type { FollowUpIssue, FollowUpMeasured, VersionsInput } from '@cimento/core'
import { describeExpectedAgain, describeFollowUp, describeFollowUpIssue, followUpTag } from '@cimento/report'
import type { Language } from '@cimento/report'
import {
  allText,
  assessedAtEnd,
  causalPhrases,
  day,
  lockedPlan,
  phrasesIn,
  planInput,
  returnsGuardrail,
  valueOf,
} from '@cimento/testkit'
import { expect, test } from 'vitest'
import { followUpWordsOf } from '../src/words/follow-up-words-of.ts'
import { forbidden } from './said.ts'

const reading = assessedAtEnd(lockedPlan(), [12_640, 404], [12_571, 497])

function described(counted: FollowUpMeasured, language: Language, change: Partial<VersionsInput> = {}) {
  const guarded = change.guardrails ? { returns: 300 } : {}
  const own = assessedAtEnd(lockedPlan(change), [12_640, 404, guarded], [12_571, 497, guarded])
  const decision = valueOf(
    decide(
      { action: 'scale', reason: 'Nothing but a test of words', next: '', decidedBy: '' },
      { assessment: own, look: 'l', today: day('2026-12-01') },
    ),
  )
  const input = { afterDays: 30, from: '2026-12-07', to: '2027-01-03', counted } as const
  const recorded = valueOf(
    followUp(input, { decision, decisionId: 'd', reading: own, today: day('2027-01-04') }),
  )
  return describeFollowUp(recorded, own, language)
}

const kept = (control: readonly [number, number], treatment: readonly [number, number], returns?: number) => {
  const counts = ([units, successes]: readonly [number, number], own?: number) => ({
    units,
    successes,
    ...(own !== undefined && { guardrails: { returns: own } }),
  })
  return {
    kind: 'control-kept',
    controlShare: 0.5,
    arms: [counts(control, returns === undefined ? undefined : 300), counts(treatment, returns)],
  } as const
}

// The intervals: statsmodels, see core/test/decision/follow-up.test.ts.
test.each([
  [
    kept([12_640, 404], [12_571, 497]),
    'Il vantaggio c’è ancora: tra +8,7% e +40,7%.',
    'The advantage is still there: between +8.7% and +40.7%.',
  ],
  [
    kept([20_000, 700], [20_000, 760]),
    'Con questi numeri il vantaggio può esserci ancora, oppure no: tra −1,8% e +20,1%.',
    'With these numbers the advantage may still be there, or not: between −1.8% and +20.1%.',
  ],
  [
    kept([20_000, 700], [20_000, 560]),
    'Adesso va peggio della versione di prima: tra −28,3% e −10,8%.',
    'It now does worse than the former version: between −28.3% and −10.8%.',
  ],
  [
    kept([2000, 60], [18_000, 900]),
    'Persone con la versione di prima: 10,0%, invece di 50,0%. Nessuna conclusione finché non si trova il motivo.',
    'People with the former version: 10.0% instead of 50.0%. No conclusion until the reason is found.',
  ],
] as const)('R-DEC-03 a follow-up in words: %j', (counted, italian, english) => {
  expect(described(counted, 'it').headline).toBe(italian)
  expect(described(counted, 'en').headline).toBe(english)
})

test('R-DEC-03 what has faded says how much was needed', () => {
  const change = { primary: { ...planInput.primary, threshold: { relative: 0.2 } } } as const
  expect(described(kept([40_000, 2100], [40_000, 2300]), 'it', change)).toMatchObject({
    tag: { word: 'Si è spento', tone: 'iterate' },
    headline: 'Qualcosa resta, ma sotto il minimo utile: tra +3,4% e +16,0%, serviva +20%.',
    notes: ['Quota prevista con la versione di prima: 50%.', 'Giorni contati: 07/12/2026–03/01/2027.'],
  })
  expect(described(kept([20_000, 640], [20_000, 641]), 'en', change).headline).toBe(
    'The worthwhile advantage is no longer there: between −10.1% and +11.5%, +20% was needed.',
  )
})

test('R-DEC-03 a level alone is never called an effect', () => {
  const said = described({ kind: 'level-only', measured: { units: 30_000, successes: 1200 } }, 'it')
  expect(said).toMatchObject({
    tag: { word: 'Non lo sappiamo', tone: 'neutral' },
    headline: 'Lead rate: adesso 4,00%, nel test 3,95%.',
    guardrails: [],
  })
  expect(said.notes[0]).toBe(
    'Prova debole: nessuno ha tenuto la versione di prima, quindi non c’è un confronto. In mezzo può essere cambiato anche altro.',
  )
})

test('R-PLAN-10 a watched guardrail that got worse is named', () => {
  const change = { guardrails: [{ ...returnsGuardrail, mode: 'watched' }] } as const
  const said = described(kept([12_640, 404], [12_571, 497], 500), 'en', change)
  expect(said.headline).toBe('What we kept an eye on is now worse: return rate.')
  expect(said.guardrails).toMatchObject([{ name: 'Return rate', status: 'broken' }])
})

test.each([
  kept([12_640, 404], [12_571, 497]),
  kept([20_000, 700], [20_000, 760]),
  kept([20_000, 700], [20_000, 560]),
  kept([20_000, 640], [20_000, 641]),
  kept([3, 1], [3, 1]),
])('R-DEC-03 where a platform chose who saw what, no follow-up speaks of a cause: %j', (counted) => {
  for (const language of ['it', 'en'] as const) {
    const said = allText(described(counted, language, { kind: 'delivery' }))
    expect(phrasesIn(said, causalPhrases)).toEqual([])
    expect(phrasesIn(said, forbidden)).toEqual([])
  }
})

test('R-DEC-03 what to expect of a scaled test is less than it showed', () => {
  // +20.5 % (mpmath, see core/test/decision/follow-up.test.ts), of +23.7 % shown.
  expect(describeExpectedAgain(reading, 'it')).toBe(
    'La prima stima di un test scelto per il suo risultato di solito è troppo ottimista. Tenendone conto, c’è da aspettarsi circa +21%.',
  )
  expect(describeExpectedAgain(assessedAtEnd(lockedPlan(), [900, 30], [900, 31]), 'en')).toBe(
    'The first estimate of a test chosen for its result is usually too optimistic.',
  )
})

test('every outcome and every refusal has words in both languages', () => {
  const issues: readonly FollowUpIssue[] = [
    { kind: 'too-early', field: 'afterDays', on: day('2026-12-31') },
    { kind: 'before-decision', field: 'from', limit: day('2026-12-01') },
    { kind: 'not-scaled', field: 'afterDays' },
    { kind: 'not-comparable', field: 'counted' },
    { kind: 'invalid-share', field: 'controlShare' },
    { kind: 'no-level', field: 'units' },
    { kind: 'invalid-date', row: 0, arm: '', field: 'from' },
    { kind: 'missing-measure', row: 0, arm: 'b', field: 'units' },
    { kind: 'overlapping-days', row: 0, arm: 'b', field: 'from' },
  ]
  for (const language of ['it', 'en'] as const) {
    const catalog = allText(followUpWordsOf(language).tag)
    expect(phrasesIn(catalog, causalPhrases)).toEqual([])
    expect(phrasesIn(catalog, forbidden)).toEqual([])
    expect(new Set(followUpOutcomes.map((outcome) => followUpTag(outcome, language).word)).size).toBe(5)
    const said = issues.map((issue) => describeFollowUpIssue(issue, language, reading.plan))
    expect(new Set(said).size).toBe(issues.length)
  }
  expect(
    describeFollowUpIssue(
      { kind: 'too-early', field: 'afterDays', on: day('2026-12-31') },
      'it',
      reading.plan,
    ),
  ).toBe('È presto: si può da giovedì 31/12.')
  expect(
    describeFollowUpIssue(
      { kind: 'before-decision', field: 'from', limit: day('2026-12-03') },
      'it',
      reading.plan,
    ),
  ).toBe('Servono giorni dalla decisione in poi, cioè dal 03/12/2026.')
})
