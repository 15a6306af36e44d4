import type { Assessment } from '@cimento/core'
import type { Language } from '../language.ts'
import { shareWordsOf } from '../words/share-words-of.ts'
import { shareFacts, type ShareContext, type ShareFacts } from './share-facts.ts'
import { clipped, withShortNames } from './with-short-names.ts'

/** The longest text of an e-mail, in characters: what is longer is not read. */
export const longestEmail = 600

/**
 * A result as the text of an e-mail: the sentence with its interval, what it is worth, the advice, what it does not
 * show and how solid it is. Null before the reading. Never longer than 600 characters: what is least missed goes
 * first, then names are shortened; the interval, a caveat and the grade always stay.
 */
export function emailText(assessment: Assessment, context: ShareContext, language: Language): string | null {
  let text = ''
  for (const attempt of attempts) {
    const short = withShortNames(assessment, context, attempt)
    const facts = shareFacts(short.assessment, short.context, language)
    if (facts === null) return null
    const hidden = assessment.guardrails.length - short.assessment.guardrails.length
    const more = hidden === 0 ? [] : [shareWordsOf(language).moreGuardrails({ count: hidden })]
    text = textOf({ ...facts, caveats: [...facts.caveats, ...more] }, attempt.without)
    if ([...text].length <= longestEmail) break
  }
  return clipped(text, longestEmail)
}

type Part = 'source' | 'caution' | 'figures' | 'advice-note' | 'further-caveats'

const lessAndLess: readonly (readonly Part[])[] = [
  [],
  ['source'],
  ['source', 'caution'],
  ['source', 'caution', 'figures'],
  ['source', 'caution', 'figures', 'advice-note', 'further-caveats'],
]

const attempts = [
  ...[60, 36, 24, 12].flatMap((longestName) =>
    lessAndLess.map((without) => ({ longestName, mostGuardrails: Infinity, without })),
  ),
  { longestName: 12, mostGuardrails: 4, without: lessAndLess.at(-1) ?? [] },
]

function textOf(facts: ShareFacts, without: readonly Part[]): string {
  const has = (part: Part) => !without.includes(part)
  const { title, headline, figures, advice, adviceNote, caveats, caution, evidence, source } = facts
  const worth = figures.map(({ label, value, note }) => `${label}: ${value} (${note}).`)
  return [
    `${title}\n${headline}`,
    has('figures') ? worth.join('\n') : '',
    [advice, (has('advice-note') && adviceNote) || ''].join(' ').trim(),
    [
      ...(has('further-caveats') ? caveats : caveats.slice(0, 1)),
      ...(has('caution') && caution !== null ? [caution] : []),
      evidence,
    ].join(' '),
    has('source') ? source : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
