import { weekday, type CivilDate } from '../calendar.ts'

/** Who comes on which day: a shop sells every day, offices answer on working days. */
export type Rhythm = 'shop' | 'office'

/** How busy a day is beside an average one. */
export function busyness(rhythm: Rhythm, date: CivilDate): number {
  return weights[rhythm][weekday(date) - 1] ?? 1
}

/** Monday to Sunday. */
const weights: { readonly [rhythm in Rhythm]: readonly number[] } = {
  shop: [1.04, 0.98, 0.96, 0.97, 0.93, 1.02, 1.1],
  office: [1.28, 1.34, 1.3, 1.26, 1.12, 0.38, 0.32],
}
