import type { Assessment, GoalAssessment, VersionsAssessment, Decision, Guardrail } from '@cimento/core'
import { advise } from '@cimento/core'
import { expect, test } from 'vitest'
import {
  describe,
  emailText,
  intervalFacts,
  languages,
  longestEmail,
  shareCardScene,
  shareFacts,
  toSvg,
  type Mark,
  type Scene,
  type ShareContext,
  type ShareFacts,
} from '../src/index.ts'
import { widthOf } from '../src/charts/text-width.ts'
import { byReason, day, guardrailReadings, met, reading, states } from './assessments.ts'
import { goalByReason, goalPlan, goalStates } from './goal-assessments.ts'
import { periodMet } from './period-assessments.ts'

const context: ShareContext = {
  key: 'ESP-12',
  title: 'Spese di spedizione visibili già nella scheda prodotto',
  company: 'Frantoio Sole',
  owner: 'Giulia',
  planVersion: 1,
  decision: null,
}

const decision: Decision = {
  version: 1,
  action: 'stop',
  advice: { action: 'scale', rule: 'met', table: 'risk-aware' },
  reason: 'Il margine non basta per coprire le spese',
  next: '',
  decidedBy: 'Marta',
  decidedOn: day('2026-12-01'),
  look: 'l1',
  verdict: 'met',
  planHash: met.planHash,
}

const valued: VersionsAssessment = { ...met, plan: { ...met.plan, valuePerEvent: 14 } }

// 120 characters and more, with and without spaces.
const long =
  'Spese di spedizione visibili accanto al prezzo per chi arriva da un annuncio e non ha mai comprato prima nel sito web'
const unbroken = 'Spedizionevisibile'.repeat(8)

const longNamed = (state: VersionsAssessment, name: string): VersionsAssessment => {
  const guardrails = ['a', 'b', 'c', 'd'].map((id, at) => {
    const guardrail: Guardrail = {
      id,
      name: `${name} ${id}`,
      direction: 'lower',
      margin: { absolute: 0.005 },
      mode: 'must-verify',
    }
    return at < 3
      ? reading(guardrail, 'broken', 0.002, 0.008, 0.014)
      : reading(guardrail, 'unknown', -0.002, 0.004, 0.009)
  })
  return {
    ...state,
    guardrails: state.verdict === 'guardrail-broken' ? guardrails : guardrails.slice(3),
    amendments: [{ reason: long, changed: ['guardrails'] }],
    plan: {
      ...state.plan,
      valuePerEvent: 14,
      arms: [
        { id: 'a', share: 0.5, name, shows: name },
        { id: 'b', share: 0.5, name, shows: name },
      ],
      primary: {
        ...state.plan.primary,
        kpi: { ...state.plan.primary.kpi, name, unitName: name, eventName: name },
      },
    },
  }
}

const longContext: ShareContext = { ...context, title: long, company: long, owner: long }
const reasons = Object.values(byReason).filter(({ verdict }) => verdict !== 'running')
const goals = goalStates.filter(({ verdict }) => verdict !== 'running')
const longNamedGoal = (state: GoalAssessment): GoalAssessment => ({
  ...state,
  plan: {
    ...goalPlan,
    arms: [{ id: 'a', share: 1, name: long, shows: long }],
    primary: { goal: 45, kpi: { ...goalPlan.primary.kpi, name: long, eventName: unbroken } },
  },
})
const everyCase = [
  ...reasons.map((state) => ({ state, told: context })),
  ...reasons.map((state) => ({ state, told: { ...context, decision } })),
  ...[long, unbroken].flatMap((name) =>
    reasons.map((state) => ({ state: longNamed(state, name), told: longContext })),
  ),
  ...[periodMet, ...goals].map((state) => ({ state, told: context })),
  ...goals.slice(0, 1).map((state) => ({ state: longNamedGoal(state), told: longContext })),
].flatMap(({ state, told }) => languages.map((language) => ({ state, told, language })))

const factsOf = (state: Assessment, told = context, language: 'it' | 'en' = 'it'): ShareFacts => {
  const facts = shareFacts(state, told, language)
  if (facts === null) throw new Error('nothing to share')
  return facts
}

const cardOf = (state: Assessment, told = context, language: 'it' | 'en' = 'it'): Scene => {
  const scene = shareCardScene(state, told, language)
  if (scene === null) throw new Error('nothing to share, or too much')
  return scene
}

test('R-KEEP-07 a test that was not read has nothing to share', () => {
  for (const state of states.filter(({ verdict }) => verdict === 'running')) {
    expect(shareFacts(state, context, 'it')).toBeNull()
    expect(emailText(state, context, 'it')).toBeNull()
    expect(shareCardScene(state, context, 'it')).toBeNull()
  }
})

test('P70 the e-mail has at most 600 characters, with the interval, a caveat and the grade', () => {
  expect(everyCase.length).toBe(124)
  for (const { state, told, language } of everyCase) {
    const text = emailText(state, told, language) ?? ''
    const { interval, grade, shown } = describe(state, language)
    expect([...text].length).toBeLessThanOrEqual(longestEmail)
    expect(text).not.toMatch(/undefined|null|NaN/)
    if (interval !== null) expect(text).toContain(interval)
    expect(text.toLowerCase()).toContain(grade.word.toLowerCase())
    if (shown !== null) expect(text).toContain(shown)
    // It ends as it should, not in the middle of a sentence.
    expect(text).toMatch(/\.$/)
  }
})

test('P70 the e-mail of a met criterion, as it is read', () => {
  expect(emailText(valued, context, 'it')).toBe(`Spese di spedizione visibili già nella scheda prodotto
Con «Spese visibili», ordini per visita in aumento: tra +8,7% e +40,7%.

Ogni mese: da +75 a +351 (ordini, a 900 visite al giorno).
Valore al mese: da 1.100\u00A0€ a 4.900\u00A0€ (valore unitario 14\u00A0€).

La regola consiglia di scalare. Decide Giulia.

Mostrato: meglio di zero. Non mostrato: che arrivi a +10%. A regime aspettati meno della stima: chi supera il criterio ha di solito avuto anche un po’ di fortuna. Test A/B, decide il caso, 25.211 visite, intervallo al 95%, solidità media (campione piccolo per vedere la soglia).`)
})

test('P70 P35 the e-mail of a goal, as it is read', () => {
  expect(emailText(goalByReason['cost-above-goal'], context, 'it')?.replaceAll('\u00A0', ' ')).toBe(
    `Spese di spedizione visibili già nella scheda prodotto
Con «LinkedIn», costo per lead sopra l’obiettivo (troppo caro): tra 52 € e 98 €, obiettivo 45 €.

Spesa: 1.200 € su 1.200 € (tetto raggiunto).
Lead: 17 (a 45 € sarebbero 27).

La regola consiglia di fermare. Decide Giulia.

Un canale solo, contro un obiettivo: senza un confronto negli stessi giorni, stagione e altri cambiamenti sono dentro il costo. Test contro un obiettivo, 1.200 €, intervallo al 95,6%, solidità debole (un canale solo, contro un obiettivo, variabilità dei risultati presunta).`,
  )
})

test('P70 P35 the picture of a goal shows one version and its cost, without letters', () => {
  const said = textsOf(cardOf(goalByReason['cost-below-goal'])).map(({ text }) => spaced(text))
  expect(said).toEqual(expect.arrayContaining(['LinkedIn', 'obiettivo 45 €', '600 € su 1.200 €', '40']))
  expect(said.join(' ')).toContain('tra 8 € e 32 €,')
  expect(said.join(' ')).not.toMatch(/\b[AB] LinkedIn|A\/B/)
})

test('P70 the picture shows the interval of the page, and what it is worth a month', () => {
  const facts = factsOf(valued)
  expect(facts.interval).toEqual(intervalFacts(valued, 'it'))
  const said = textsOf(cardOf(valued)).map(({ text }) => text)
  expect(said.join(' ')).toContain('tra\u00A0+8,7%\u00A0e\u00A0+40,7%.')
  expect(said).toEqual(expect.arrayContaining(['+8,7%', '+40,7%', 'stima +23,7%']))
  // 900 visits a day × 30 days × 404/12,640 × 8.7 % and 40.7 %; at 14 € each, to two digits.
  expect(said).toEqual(expect.arrayContaining(['da +75 a +351', 'da 1.100\u00A0€ a 4.900\u00A0€']))
  expect(said).toContain('La regola consiglia di scalare. Decide Giulia.')
})

test('without a value there is no money in the picture, and without a plan no month', () => {
  expect(factsOf(met).figures.map(({ label }) => label)).toEqual(['Ogni 1.000 visite', 'Ogni mese'])
  expect(factsOf(byReason['no-criterion-beforehand']).figures.map(({ label }) => label)).toEqual([
    'Ogni 1.000 visite',
  ])
})

test('a decision stands where the advice stood, with what the advice was', () => {
  const { advice, adviceNote } = factsOf(met, { ...context, decision })
  expect([advice, adviceNote]).toEqual(['Decisione di Marta: fermare.', 'La regola consigliava di scalare.'])
  expect(advise(met).action).toBe('scale')
})

test('a guardrail that was not verified is told with its interval, a changed plan with how often', () => {
  const amendments = [{ reason: 'La soglia era troppo alta', changed: ['criterion'] as const }]
  const { caveats } = factsOf({ ...met, guardrails: [guardrailReadings.unknown], amendments })
  expect(caveats).toEqual([
    'Mostrato: meglio di zero. Non mostrato: che arrivi a +10%.',
    'Resi: tra −0,20 e +0,90\u00A0punti, limite +0,5\u00A0punti: non verificabile con questi numeri.',
    'Piano modificato 1 volta dopo l’avvio.',
  ])
})

test('P70 no text of a picture leaves it or is smaller than 19 px, and the interval stands on one line', () => {
  for (const { state, told, language } of everyCase) {
    const scene = cardOf(state, told, language)
    const texts = textsOf(scene)
    const { interval } = describe(state, language)
    if (interval !== null) {
      const whole = spaced(interval)
      expect(texts.some(({ text }) => spaced(text).includes(whole))).toBe(true)
    }
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height,
    )
    expect(outside).toEqual([])
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(19)
  }
})

test('names in a picture are text, never markup', () => {
  const svg = toSvg(cardOf(met, { ...context, title: '<script>alert(1)</script>' }))
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;')
})

test('a picture carries its faces, because it loads nothing', () => {
  const svg = toSvg(cardOf(met), {
    fonts: { sans: 'data:font/woff2;base64,AA', serif: 'data:font/woff2;base64,BB' },
  })
  expect(svg).toContain(
    "@font-face{font-family:'Inter';font-weight:100 900;src:url(data:font/woff2;base64,AA)",
  )
  expect(svg).toContain('font-family="&#39;Source Serif 4&#39;, Georgia, serif"')
})

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ')

type Placed = { readonly text: string; readonly size: number } & {
  readonly [side in 'left' | 'right' | 'top' | 'bottom']: number
}

function textsOf(scene: Scene): readonly Placed[] {
  return scene.marks.flatMap((mark) => placed(mark, { x: 0, y: 0, scale: 1 }))
}

function placed(
  mark: Mark,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): readonly Placed[] {
  if (mark.kind === 'group')
    return mark.marks.flatMap((inner) => placed(inner, { x: mark.x, y: mark.y, scale: mark.scale }))
  if (mark.kind !== 'text' && mark.kind !== 'runs') return []
  const text = mark.kind === 'text' ? mark.text : mark.runs.map((run) => run.text).join('')
  const width = widthOf(text, mark.size, mark.kind === 'runs' ? mark.face : 'sans')
  const anchor = mark.kind === 'runs' ? 'start' : mark.anchor
  const start = mark.x - { start: 0, middle: width / 2, end: width }[anchor]
  const size = mark.size * at.scale
  return [
    {
      text,
      size,
      left: at.x + start * at.scale,
      right: at.x + (start + width) * at.scale,
      top: at.y + mark.y * at.scale - 0.8 * size,
      bottom: at.y + mark.y * at.scale + 0.25 * size,
    },
  ]
}
