import { isAgainstGoal, plannedKinds, verdicts, type TestKind } from '@cimento/core'
import { languages, type Language } from '@cimento/report'
import { causalPhrases, forbiddenPhrases, phrasesIn, phrasesOfDetails } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { carriedOf, places, plannedOf, saidOf, type Said } from './words/everything-said.ts'
import { everyState, readings, reasons, type Made } from './words/made-assessments.ts'

/** Made once for all tests of this file. */
const states = everyState()

/** What only carries words on is asked of the first state of each kind and reason, a plan of the first that has it. */
const carried = new Set(firstOf(({ kind, reason }) => `${kind} ${reason}`))
const planned = new Set(firstOf(({ kind, kpi, reading }) => `${kind} ${kpi} ${reading}`))

function firstOf(classOf: (state: Made) => string): readonly Made[] {
  const seen = new Set<string>()
  return states.filter((state) => !seen.has(classOf(state)) && seen.add(classOf(state)))
}

const saidIn: { readonly [language in Language]: readonly (readonly [Made, readonly Said[]])[] } = {
  it: states.map((state) => [state, said(state, 'it')]),
  en: states.map((state) => [state, said(state, 'en')]),
}

function said(state: Made, language: Language): readonly Said[] {
  return [
    ...saidOf(state, language),
    ...(planned.has(state) ? plannedOf(state, language) : []),
    ...(carried.has(state) ? carriedOf(state, language) : []),
  ]
}

/** Where chance says who sees what, a cause may be named. */
const byChance: ReadonlySet<TestKind> = new Set(['ab', 'blocks'])

const everywhere = [...forbiddenPhrases, ...phrasesOfDetails]
const forbiddenFor = ({ holdsDetails }: Pick<Said, 'holdsDetails'>) =>
  holdsDetails ? forbiddenPhrases : everywhere

/** The sentences that say one of some phrases, each once, with the first state that says it. */
function sentencesWith(
  language: Language,
  phrasesOf: (state: Made, text: Said) => readonly string[],
): readonly string[] {
  const found = new Map<string, string>()
  for (const [state, texts] of saidIn[language])
    for (const text of texts) {
      const phrases = phrasesOf(state, text)
      if (phrasesIn(text.text, phrases).length === 0) continue
      const where = [text.place, state.kind, state.kpi, state.reading, state.reason].join(', ')
      // The same sentence with other numbers is the same sentence.
      for (const line of text.text.split('\n').filter((one) => phrasesIn(one, phrases).length > 0))
        found.set(line.replaceAll(/[\d.,]+/g, '0'), `${where}: ${line}`)
    }
  return [...found.values()]
}

test.each(languages)(
  'P4/phrases nothing that is said of any state says a forbidden phrase, in %s',
  (language) => {
    expect(sentencesWith(language, (_, text) => forbiddenFor(text))).toEqual([])
  },
)

test.each(languages)(
  'P64 nothing that is said where chance did not decide names a cause, in %s',
  (language) => {
    expect(sentencesWith(language, ({ kind }) => (byChance.has(kind) ? [] : causalPhrases))).toEqual([])
  },
)

test('P4/phrases there are states of every kind, verdict, reason, KPI and reading, and texts everywhere', () => {
  const counts = (classOf: (state: Made) => string) => {
    const sums = new Map<string, number>()
    for (const state of states) sums.set(classOf(state), (sums.get(classOf(state)) ?? 0) + 1)
    return sums
  }
  const texts = Object.fromEntries(
    languages.flatMap((language) =>
      places.map((place) => {
        const own = saidIn[language].flatMap(([, all]) => all.filter((text) => text.place === place))
        return [`${place}, ${language}`, own.filter(({ text }) => text.length > 20).length]
      }),
    ),
  )
  const kinds = counts(({ kind }) => kind)
  const kindsAndKpis = counts(({ kind, kpi }) => `${kind}, ${kpi}`)
  const kindsAndReadings = counts(({ kind, reading }) => `${kind}, ${reading}`)
  const kindsAndVerdicts = counts(({ kind, assessment }) => `${kind}, ${assessment.verdict}`)
  const byReason = counts(({ reason }) => reason)
  for (const sums of [kindsAndKpis, kindsAndReadings, kindsAndVerdicts, byReason])
    console.log(JSON.stringify(Object.fromEntries(sums)))
  console.log(JSON.stringify(texts))
  expect(Object.entries(texts).filter(([, count]) => count < 20)).toEqual([])
  expect([...kinds.keys()].toSorted()).toEqual([...plannedKinds].toSorted())
  expect([...byReason.keys()].toSorted()).toEqual([...reasons].toSorted())
  // Only people are split and only they break a limit; money against a goal has its own four verdicts.
  for (const kind of plannedKinds) {
    const never: readonly string[] =
      kind === 'ab'
        ? []
        : kind === 'delivery'
          ? ['invalid']
          : kind === 'threshold'
            ? ['too-small', 'promising', 'harm', 'guardrail-broken', 'invalid']
            : ['guardrail-broken', 'invalid']
    for (const verdict of verdicts.filter((name) => !never.includes(name)))
      expect([kind, verdict, kindsAndVerdicts.has(`${kind}, ${verdict}`)]).toEqual([kind, verdict, true])
  }
  for (const kind of ['ab', 'delivery'])
    for (const reading of readings) expect(kindsAndReadings.get(`${kind}, ${reading}`)).toBeGreaterThan(10)
  const kpisOf = (kind: TestKind) => states.filter((state) => state.kind === kind).map(({ kpi }) => kpi)
  expect(new Set(kpisOf('ab')).size).toBeGreaterThanOrEqual(8)
  expect(new Set(kpisOf('delivery'))).toEqual(new Set(kpisOf('ab')))
  for (const { assessment, kind, reason } of states)
    expect([isAgainstGoal(assessment), assessment.because]).toEqual([kind === 'threshold', reason])
})

test.each(languages)('P4/phrases each phrase is found where one is injected, in %s', (language) => {
  const [first] = saidIn[language]
  if (!first) throw new Error('there is a state')
  const forms = [
    (phrase: string, text: string) => `${phrase.toUpperCase()} ${text}`,
    (phrase: string, text: string) => `${text}\n«${phrase.replaceAll(' ', '\u00A0')}», ok`,
    (phrase: string, text: string) => `${text} ${phrase}.`,
  ]
  for (const text of first[1].filter((one) => one.text !== ''))
    for (const phrases of [forbiddenFor(text), causalPhrases]) {
      const before = phrasesIn(text.text, phrases).length
      for (const [at, phrase] of phrases.entries()) {
        const injected = forms[at % forms.length]?.(phrase, text.text) ?? ''
        expect([injected, phrasesIn(injected, phrases).length > before]).toEqual([injected, true])
      }
    }
})

test.each([
  'Il certificato è valido, il concerto è incerto e l’incertezza resta.',
  'La provincia convince: un invincibile vincolo, e avvincente.',
  'Uncertain, certified, certificates, entertains; twins and winnowing; unfailed, insignificant.',
  'Una differenza significa qualcosa; nessuna di queste differenze.',
  'Tra −20% e +100%, da −100% a +1.100%, cioè 2100%; 100 visite.',
  'Peggiorativo, effettivo, causale, rincausato; effective, ineffectual, causeway, drivesome.',
])('P4/phrases words that only contain a phrase are none: %s', (text) => {
  expect(phrasesIn(text, [...everywhere, ...causalPhrases])).toEqual([])
})
