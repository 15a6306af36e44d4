import {
  advicePresets,
  adviceTableIssues,
  advise,
  presetTables,
  type AdvicePreset,
  type AdviceRule,
  type AdviceTable,
  type Assessment,
  type VersionsAssessment,
} from '@cimento/core'
import { allText, causalPhrases, phrasesIn } from '@cimento/testkit'
import { expect, test } from 'vitest'
import {
  describeAdvice,
  describeAdviceChoice,
  describeAdviceRule,
  describeAdviceTableIssue,
  describePlan,
  describePlanIssue,
  languages,
} from '../src/index.ts'
import { decidingRule } from '../src/describe/describe-advice-table.ts'
import { byReason, guardrailReadings, met, states } from './assessments.ts'
import { forbidden, plain } from './said.ts'

const by = (reading: VersionsAssessment, advice: AdviceTable): VersionsAssessment => ({
  ...reading,
  plan: { ...reading.plan, advice },
})
const told = (assessment: Assessment, language: 'it' | 'en') =>
  describeAdvice(advise(assessment), assessment, language)

test('R-DEC-02 the advice names the preset of the plan and the row that decided', () => {
  expect(told(met, 'it').rule).toBe(
    'Regola «Con prudenza»: se il criterio è raggiunto e i limiti sono rispettati, scalare.',
  )
  expect(told(met, 'en').rule).toBe('Rule “Risk-aware”: if the criterion is met and the limits hold, scale.')
  const promising = byReason['better-than-zero-only']
  expect(told(by(promising, presetTables['cheap-to-reverse']), 'it').rule).toBe(
    'Regola «Si torna indietro facilmente»: se è promettente e i limiti sono rispettati, scalare.',
  )
  expect(told(by(byReason['interval-too-wide'], presetTables['do-no-harm']), 'en').rule).toBe(
    'Rule “Do no harm”: if nothing worse is seen and the limits hold, scale.',
  )
})

test('R-DEC-02 scaling with no criterion met says where the advice comes from', () => {
  const reading = by(byReason['better-than-zero-only'], presetTables['cheap-to-reverse'])
  const { action, note } = told(reading, 'it')
  expect(action).toBe('scale')
  expect(plain(note)).toContain(
    'Il criterio non è raggiunto: il consiglio di scalare viene dalla regola scelta nel piano',
  )
  expect(plain(told(met, 'it').note)).not.toContain('Il criterio non è raggiunto')
})

test.each(advicePresets)(
  'R-DEC-02 every row of %s has words of its own, with no forbidden or causal one',
  (preset) => {
    const table = presetTables[preset]
    for (const language of languages) {
      const rows = table.rules.map(({ id }) => decidingRule(table, id, language) ?? '')
      expect(new Set(rows).size).toBe(table.rules.length)
      const text = allText([rows, describeAdviceChoice(preset, language)])
      expect(phrasesIn(text, forbidden)).toEqual([])
      expect(phrasesIn(text, causalPhrases)).toEqual([])
    }
  },
)

test('R-DEC-02 P4 every state advised by every preset has a row in words, in both languages', () => {
  const tables = advicePresets.map((preset: AdvicePreset) => presetTables[preset])
  for (const language of languages)
    for (const state of states)
      for (const table of tables) {
        const said = told(by(state, table), language)
        expect(said.rule).toMatch(language === 'it' ? /^Regola «.+»: .+\.$/ : /^Rule “.+”: .+\.$/)
        expect(phrasesIn(allText(said), forbidden)).toEqual([])
      }
})

const own = (...rules: readonly AdviceRule[]): AdviceTable => ({ id: 'own', rules })
const row: AdviceRule = {
  id: 'own-1',
  when: { verdicts: ['promising', 'inconclusive'], guardrails: ['as-planned'], kinds: ['delivery'] },
  advise: 'stop',
}

test('R-DEC-02 a row of one’s own is a sentence made of its conditions', () => {
  expect(describeAdviceRule(row, 'it')).toBe(
    'Se il verdetto è «Promettente» o «Non si può dire», i limiti sono rispettati e il test è «A/B, decide la piattaforma», fermare.',
  )
  expect(describeAdviceRule(row, 'en')).toBe(
    'If the verdict is “Promising” or “Cannot tell”, the limits hold and the test is “A/B, the platform decides”, stop.',
  )
  expect(describeAdviceRule({ id: 'rest', when: {}, advise: 'none' }, 'it')).toBe(
    'In ogni altro caso, nessun consiglio.',
  )
  expect(decidingRule(own({ ...row, when: {} }), 'own-1', 'it')).toBe(
    'Regola «Le nostre regole»: in ogni altro caso, fermare.',
  )
  expect(decidingRule(own(row), 'another', 'it')).toBeNull()
})

test('R-DEC-02 a table that only bears the name of a preset is told as one’s own', () => {
  const copy = { ...presetTables['do-no-harm'], rules: presetTables['do-no-harm'].rules.slice(1) }
  expect(decidingRule(copy, 'makes-it-worse', 'en')).toBe(
    'Rule “Our own rules”: if the verdict is “Worse”, stop.',
  )
})

test('R-DEC-02 each flaw of a table says which row, what is wrong and how to mend it', () => {
  const table = own(
    { id: 'own-1', when: { verdicts: ['met'] }, advise: 'scale' },
    { id: 'own-2', when: { verdicts: ['met'] }, advise: 'stop' },
    { id: 'own-3', when: { verdicts: ['harm', 'running'] }, advise: 'stop' },
  )
  const issues = adviceTableIssues(table)
  const words = (language: 'it' | 'en') =>
    issues.map((issue) => describeAdviceTableIssue(issue, language, (id) => `riga ${id.at(-1) ?? ''}`))
  expect(words('it')[0]).toBe(
    'Nessuna riga decide quando il verdetto è «Sotto la soglia» e i limiti sono rispettati. Aggiungi una riga.',
  )
  expect(words('it').slice(-5)).toEqual([
    'Farebbe scalare anche se va peggio qualcosa che non deve peggiorare: qui scegli «i limiti sono rispettati».',
    'Farebbe scalare senza aver verificato i limiti: qui scegli «i limiti sono rispettati».',
    'Farebbe scalare anche un prima e dopo, che non ha un confronto: metti sopra una riga per quel tipo di test.',
    'Ha le stesse condizioni di riga 1, con un altro consiglio: tienine una sola.',
    'Con dati non affidabili, o prima della lettura, nessuna riga può dare un consiglio.',
  ])
  expect(new Set(words('en')).size).toBe(issues.length)
  expect(
    describePlanIssue(
      { kind: 'advice-table', field: 'advice', issue: { kind: 'unreachable-rule', rule: 'x' } },
      'en',
    ),
  ).toBe(
    'Rules of advice, “x”. It never decides: the rows above cover all its cases. Remove it, or move it up.',
  )
})

test('R-DEC-02 a plan says by which rules it will be advised on, unless they are the usual ones', () => {
  const usual = describePlan(met.plan, 'it')
  expect(usual).not.toContain('regola')
  expect(plain(describePlan({ ...met.plan, advice: presetTables['cheap-to-reverse'] }, 'it'))).toBe(
    `${plain(usual)} Per il consiglio vale la regola «Si torna indietro facilmente». Scalare anche ciò che è solo promettente. Se in realtà non cambia nulla, in un test piccolo esce anche 1 volta su 4.`,
  )
})

test('R-DEC-02 a must-verify guardrail that nobody could verify is never scaled, whatever the preset', () => {
  for (const preset of advicePresets) {
    const reading = by({ ...met, guardrails: [guardrailReadings.unknown] }, presetTables[preset])
    expect(told(reading, 'en').rule).toContain('if a limit that must be verified is not, iterate.')
  }
})
