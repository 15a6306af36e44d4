import { formatShortWeekdayDate } from '@cimento/report'
import type { Language } from '../../lib/i18n/language.ts'
import { messages } from './messages.ts'
import type { Move } from './moves.ts'

/** What a move does, or why it cannot be. */
export function wordMove(move: Move, language: Language): string {
  const text = messages[language]
  if (move.kind === 'open') return text.opens[move.opens]
  if (move.why !== 'not-read-yet' || move.on === undefined) return text.refusals[move.why]
  return text.notReadBefore({ on: formatShortWeekdayDate(move.on, language) })
}
