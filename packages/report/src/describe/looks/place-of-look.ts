import { plannedLooks, type Assessment, type MadeLook, type Plan } from '@cimento/core'
import type { Language } from '../../language.ts'
import type { PlaceOfLook } from '../../words/look-words.ts'
import { lookWordsOf } from '../../words/look-words-of.ts'

/** Where a reading stands among those of its plan; null between readings. */
function placeOfLook({ plan, look }: Pick<Assessment, 'plan' | 'look'>): PlaceOfLook | null {
  if (look.kind === 'between') return null
  if ('isExtra' in look && look.isExtra) return { kind: 'extra' }
  return plan.looks === 'any-time'
    ? { kind: 'any-time', number: look.number }
    : { kind: 'planned', number: look.number, planned: look.planned }
}

/** The same of a reading among those that were made. */
export function placeOfMade(plan: Plan, look: MadeLook, made: readonly MadeLook[]): PlaceOfLook {
  if ('extra' in look && look.extra) return { kind: 'extra' }
  const planned = plannedLooks(plan)
  const at = planned.find(({ through }) => through === look.through)
  return plan.looks === 'any-time' || !at
    ? { kind: 'any-time', number: made.indexOf(look) + 1 }
    : { kind: 'planned', number: at.number, planned: planned.length }
}

/** "lettura 3 di 4", inside a sentence; null between readings. */
export function placeText(assessment: Pick<Assessment, 'plan' | 'look'>, language: Language): string | null {
  const place = placeOfLook(assessment)
  return place && lookWordsOf(language).place(place)
}
