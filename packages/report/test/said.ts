import { advise, type VersionsAssessment } from '@cimento/core'
import { allText, forbiddenPhrases, phrasesOfDetails } from '@cimento/testkit'
import {
  describe,
  describeAdvice,
  describePlan,
  describeProgress,
  intervalFacts,
  shareFacts,
  type Language,
  type ShareContext,
} from '../src/index.ts'

export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

/** What no sentence may say, in the details or elsewhere. */
export const forbidden: readonly string[] = [...forbiddenPhrases, ...phrasesOfDetails]

/** The words of a test between versions. */
export const betweenVersions =
  /A\/B|\bversion[ei]\b|\bversions?\b|controllo|\bcontrol\b|variante|variant|ripartizione|\bsplit\b/i

/** A and B themselves: capitals only. */
export const letters = /(^|\s)[AB] ·|\b(con|with|rispetto ad|compared with) [AB]\b/

/** All that is said of a test of versions, on its page and where it leaves it. */
export function allSaid(state: VersionsAssessment, context: ShareContext, language: Language): string {
  return allText([
    describe(state, language),
    describeAdvice(advise(state), state, language),
    describeProgress(state, language),
    describePlan(state.plan, language),
    intervalFacts(state, language),
    shareFacts(state, context, language) ?? '',
  ])
}
