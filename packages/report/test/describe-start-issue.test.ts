import { expect, test } from 'vitest'
import { describeStartIssue } from '../src/index.ts'

test('P5 an empty slot names what is missing', () => {
  const issue = { kind: 'missing-slot', field: 'threshold' } as const
  expect(describeStartIssue(issue, 'it')).toBe('Soglia: manca il numero da raggiungere.')
  expect(describeStartIssue(issue, 'en')).toBe('Threshold: the number to reach is missing.')
  const ofOtherKinds = (['goal', 'spendCap', 'changesOn'] as const).map((field) =>
    describeStartIssue({ kind: 'missing-slot', field }, 'it'),
  )
  expect(ofOtherKinds).toEqual([
    'Obiettivo: manca quanto può costare al massimo un risultato.',
    'Tetto di spesa: manca quanto rischiamo in tutto.',
    'Giorno del cambiamento: manca la data.',
  ])
})

test('P5 a flaw of the plan names the guardrail it is about', () => {
  const guardrails = [
    { id: 'g1', name: 'resi', direction: 'lower', margin: { relative: 0 }, mode: 'watched' },
  ] as const
  const issue = { kind: 'out-of-range', field: 'margin', guardrail: 'g1' } as const
  expect(describeStartIssue(issue, 'it', { guardrails })).toBe(
    'Resi: limite: serve un numero sopra zero; in percentuale o in punti, meno di 100.',
  )
})

test('P6 an amendment without a reason says how long one is', () => {
  const issue = { kind: 'reason-too-short', field: 'reason', shortest: 15 } as const
  expect(describeStartIssue(issue, 'it')).toBe('Motivo: scrivi almeno 15 caratteri.')
  expect(describeStartIssue(issue, 'en')).toBe('Reason: write at least 15 characters.')
})
