import type { Rating } from '../backlog/agreement.ts'
import { isPriorityInput, type PriorityInput } from '../backlog/priority-inputs.ts'
import type { RowOf } from '../journal/index.ts'
import type { Cimento, RatingCell } from './schema.ts'

/** Who answers where nobody is named: all of us, with one voice. */
export const everybody = ''

/** Names are as long as a line. */
export const longestRater = 80

export function ratingCell(input: PriorityInput, rater: string): RatingCell {
  return `${input}/${rater}`
}

/** The answers in a row of ratings; taken back ones are left out, and those to questions of a later release. */
export function ratingsOf(row: RowOf<Cimento, 'ratings'> | undefined): readonly Rating[] {
  return Object.entries(row?.fields ?? {}).flatMap(([cell, value]) => {
    const slash = cell.indexOf('/')
    const [input, rater] = [cell.slice(0, slash), cell.slice(slash + 1)]
    return isPriorityInput(input) && typeof value === 'number' ? [{ input, rater, value }] : []
  })
}
