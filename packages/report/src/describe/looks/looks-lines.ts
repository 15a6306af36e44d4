import type { VersionsAssessment } from '@cimento/core'
import { formatShortWeekdayDate } from '../../formats/dates.ts'
import type { Language } from '../../language.ts'
import { lookWordsOf } from '../../words/look-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import type { StatusLine } from '../description.ts'
import { placeText } from './place-of-look.ts'

/** How often it was read, as the plan said or beyond it, and what its interval holds for. */
export function looksLines(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  const { look, plan, looks = [], verdict } = assessment
  const { trust } = wordsOf(language)
  if (look.kind === 'between')
    return [{ status: 'ok', text: trust.nextLook(formatShortWeekdayDate(look.next, language)) }]
  const words = lookWordsOf(language).trust
  if (plan.looks === 'any-time') return [{ status: 'ok', text: words.anyTime({ made: looks.length }) }]
  const status = look.extra > 0 ? 'warn' : 'ok'
  const level = isOneOfSeveral(assessment) ? [{ status: 'ok', text: words.level } as const] : []
  if (plan.looks === 'end') return [{ status, text: trust.looks(look) }, ...level]
  const made = looks.filter(({ extra }) => !extra).length
  const endedEarly = look.kind === 'interim' && verdict !== 'running'
  const text = words.made({
    made,
    planned: look.planned,
    missed: look.number - made,
    extra: look.extra,
    ended: endedEarly ? placeText(assessment, language) : null,
  })
  return [{ status, text }, ...level]
}

/** Whether the reading had only a part of the error: others were made before it, or were still to come. */
export function isOneOfSeveral({ comparison, looks }: VersionsAssessment): boolean {
  return typeof comparison !== 'string' && comparison.levels !== undefined && looks !== undefined
}
